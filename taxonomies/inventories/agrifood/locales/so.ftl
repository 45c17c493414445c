inventory-title = Beeraha iyo warshadaha cuntada
inventory-description = Shaqooyinka beeraha, aqalka dhirta, canabka, kaymaha iyo xoolaha, iyo hilibka, kalluunka, rootiga, cuntada.

field-plants = Dhirta
subfield-fields = Beeraha
group-growing = Abuuridda iyo beerista
group-harvesting = Goosashada dalagga
subfield-greenhouse-and-vines = Aqalka dhirta iyo beerta canabka
group-greenhouse = Aqalka dhirta
group-vineyard = Beerta canabka
subfield-forest = Kaynta
group-forestry = Shaqada kaynta
subfield-tractors = Cagafcagafyada
group-tractor = Cagafcagafta iyo mashiinnada beeraha

field-animals = Xoolaha
subfield-livestock = Xoolaha beerta
group-animal-care = Quudinta iyo daryeelka

field-food = Warshadaynta cuntada
subfield-meat-and-fish = Hilibka iyo kalluunka
group-meat = Jaridda hilibka
subfield-bakery = Foornada rootiga
group-baking = Rooti dubista
subfield-food-factory = Warshadda cuntada
group-food-line = Ka shaqaynta khadka cuntada
