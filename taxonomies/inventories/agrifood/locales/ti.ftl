inventory-title = ሕርሻን ምስናዳእ መግብን
inventory-description = ስራሓት ኣብ ግራት፣ ግሪንሃውስ፣ ኣታኽልቲ ወይኒ፣ ዱርን ደምበን፤ ምስ ስጋ፣ ዓሳ፣ ባኒን ማሽን መግብን።

field-plants = ተኽሊ
subfield-fields = ግራውቲ
group-growing = ምዝራእን ምትካልን
group-harvesting = ምህርቲ ምእካብ
subfield-greenhouse-and-vines = ግሪንሃውስን ኣታኽልቲ ወይንን
group-greenhouse = ግሪንሃውስ
group-vineyard = ኣታኽልቲ ወይኒ
subfield-forest = ዱር
group-forestry = ስራሕ ዱር
subfield-tractors = ትራክተራት
group-tractor = ትራክተርን ማሽን ሕርሻን

field-animals = እንስሳታት
subfield-livestock = ጥሪት
group-animal-care = ምምጋብን ምክንኻንን

field-food = ምስናዳእ መግቢ
subfield-meat-and-fish = ስጋን ዓሳን
group-meat = ስጋ ምቝራጽ
subfield-bakery = እንዳ ባኒ
group-baking = ባኒ ምስንካት
subfield-food-factory = ፋብሪካ መግቢ
group-food-line = ኣብ መስመር መግቢ ምስራሕ
