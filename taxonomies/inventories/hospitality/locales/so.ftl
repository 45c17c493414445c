inventory-title = Hoteellada, makhaayadaha iyo jikada
inventory-description = Shaqooyinka jikada, makhaayadda, baarka iyo hoteelka: cunto diyaarin, martida u adeegid iyo soo dhoweyn.

field-kitchen = Jikada
subfield-preparing = Diyaarinta cuntada
group-preparation = Dhaqidda iyo jarjaridda
group-storing-food = Kaydinta cuntada
subfield-cooking = Karinta
group-hot-dishes = Karinta cuntada kulul
group-pizza = Dubista pizza-da
group-fast-food = Cuntada degdegga ah iyo kantiinka
subfield-washing-up = Nadiifinta jikada
group-dishes = Weel-dhaqidda iyo nadiifinta

field-guests = Martida
subfield-restaurant = Makhaayadda
group-service = Miiska u adeegidda
subfield-bar = Baarka
group-drinks = Diyaarinta cabbitaannada
subfield-hotel = Hoteelka
group-reception = Soo dhoweynta martida
