inventory-title = ግብርና እና ምግብ ማቀነባበር
inventory-description = በማሳ፣ በግሪንሃውስ፣ በወይን እርሻ፣ በደንና በበረት የሚሠሩ፤ እንዲሁም የሥጋ፣ የዓሣ፣ የዳቦና የምግብ ማሽን ሥራዎች።

field-plants = ተክሎች
subfield-fields = ማሳ
group-growing = መዝራትና መትከል
group-harvesting = ሰብል መሰብሰብ
subfield-greenhouse-and-vines = ግሪንሃውስና የወይን እርሻ
group-greenhouse = ግሪንሃውስ
group-vineyard = የወይን እርሻ
subfield-forest = ደን
group-forestry = የደን ሥራ
subfield-tractors = ትራክተሮች
group-tractor = ትራክተርና የእርሻ ማሽኖች

field-animals = እንስሳት
subfield-livestock = የእርባታ እንስሳት
group-animal-care = መመገብና መንከባከብ

field-food = ምግብ ማቀነባበር
subfield-meat-and-fish = ሥጋና ዓሣ
group-meat = ሥጋ መቁረጥ
subfield-bakery = ዳቦ ቤት
group-baking = ዳቦ መጋገር
subfield-food-factory = የምግብ ፋብሪካ
group-food-line = በምግብ መስመር ላይ መሥራት
