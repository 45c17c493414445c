inventory-title = ሆቴል፣ ቤት መግብን ክሽነን
inventory-description = ስራሓት ኣብ ክሽነ፣ ቤት መግቢ፣ ባርን ሆቴልን፦ መግቢ ምድላው፣ ንኣጋይሽ ምእንጋድ፣ ኣጋይሽ ምቕባል።

field-kitchen = ክሽነ
subfield-preparing = መግቢ ምድላው
group-preparation = ምሕጻብን ምምቃልን
group-storing-food = መግቢ ምቕማጥ
subfield-cooking = ምኽሻን
group-hot-dishes = ውዑይ መግቢ ምኽሻን
group-pizza = ፒሳ
group-fast-food = ፋስት ፉድን መንሳን
subfield-washing-up = ክሽነ ምጽራይ
group-dishes = ኣቕሓ ምሕጻብን ምጽራይን

field-guests = ኣጋይሽ
subfield-restaurant = ቤት መግቢ
group-service = ኣብ ጣውላ ምቕራብ
subfield-bar = ባር
group-drinks = መስተ ምድላው
subfield-hotel = ሆቴል
group-reception = ኣጋይሽ ሆቴል ምቕባል
