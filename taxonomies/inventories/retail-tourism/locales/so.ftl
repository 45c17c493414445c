inventory-title = Ganacsiga tafaariiqda iyo dalxiiska
inventory-description = Shaqooyinka dukaanka, suuqa, dukaanka internetka, wakaaladda safarka iyo dalxiiska.

field-shop = Dukaanka
subfield-goods = Alaabta
group-shelves = Buuxinta khaanadaha
group-display = Soo bandhigidda alaabta
subfield-customers = Macaamiisha
group-advice = La-talinta macaamiisha
group-till = Ka shaqaynta khasnadda
subfield-food-sales = Rootiga iyo suuqa
group-bread = Iibinta rootiga
group-market = Miiska suuqa
subfield-online = Dukaanka internetka
group-online-orders = Ku iibinta internetka
subfield-shop-team = Hoggaaminta dukaanka
group-shop-leading = Hoggaaminta iyo dalbashada

field-tourism = Dalxiiska
subfield-tours = Booqashooyinka dalxiiska
group-guiding = Hagidda booqashooyinka
subfield-travel-office = Wakaaladda safarka
group-travel = Iibinta iyo ballansashada safarrada
