inventory-title = መሸጣን ቱሪዝምን
inventory-description = ስራሓት ኣብ ድኳን፣ ዕዳጋ፣ ኦንላይን ድኳን፣ ወኪል ጉዕዞን ዙረት በጻሕቲ ሃገርን።

field-shop = ድኳን
subfield-goods = ኣቕሓ
group-shelves = መደርደሪ ምምላእ
group-display = ኣቕሓ ንምርኣይ ምስራዕ
subfield-customers = ዓማዊል
group-advice = ንዓማዊል ምምኻር
group-till = ኣብ ካሳ ምስራሕ
subfield-food-sales = ባኒን ዕዳጋን
group-bread = ባኒ ምሻጥ
group-market = መሸጣ ኣብ ዕዳጋ
subfield-online = ኦንላይን ድኳን
group-online-orders = ብኦንላይን ምሻጥ
subfield-shop-team = ድኳን ምምራሕ
group-shop-leading = ምምራሕን ምእዛዝን

field-tourism = ቱሪዝም
subfield-tours = ዙረት
group-guiding = ንበጻሕቲ ሃገር ምምራሕ
subfield-travel-office = ወኪል ጉዕዞ
group-travel = ጉዕዞ ምሻጥን ቦታ ምሓዝን
