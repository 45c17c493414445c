inventory-title = Xirfadaha nolol maalmeedka
inventory-description = Shaqooyin lacag la'aan ah: guriga, qoyska, mutadawacnimada, ururrada iyo taleefanka.

field-home = Guriga
subfield-household = Shaqada guriga
group-cooking = Karinta iyo adeegga
group-cleaning-and-clothes = Nadiifinta iyo dhar-dhaqidda
group-running-home = Maamulka guriga
subfield-repairs = Hagaajinta iyo beerta
group-home-repairs = Hagaajinta iyo dayactirka guriga
group-garden-and-animals = Beerta iyo xayawaanka

field-family = Qoyska iyo saaxiibbada
subfield-children = Carruurta
group-raising-children = Korinta carruurta
subfield-care = Daryeelka xubnaha qoyska
group-caring = Daryeelidda

field-community = Bulshada
subfield-volunteering = Mutadawacnimada
group-helping = Caawinta dadka
subfield-associations = Ururrada
group-organising = Abaabulka iyo hoggaaminta

field-digital = Taleefanka iyo kombuyuutarka
subfield-digital-skills = Xirfadaha dijitaalka
group-phone = Taleefanka
group-computer = Kombuyuutarka

field-travel = Safarka iyo jidka
subfield-mobility = Isu socodka
group-driving = Gaari-wadidda iyo jid-helidda
