inventory-title = ሆቴል፣ ምግብ ቤት እና ማዕድ ቤት
inventory-description = በማዕድ ቤት፣ በምግብ ቤት፣ በባርና በሆቴል፦ ምግብ ማዘጋጀት፣ እንግዶችን ማስተናገድ፣ እንግዳ መቀበል።

field-kitchen = ማዕድ ቤት
subfield-preparing = ምግብ ማዘጋጀት
group-preparation = ማጠብና መክተፍ
group-storing-food = ምግብ ማስቀመጥ
subfield-cooking = ምግብ ማብሰል
group-hot-dishes = ትኩስ ምግብ ማብሰል
group-pizza = ፒዛ
group-fast-food = ፈጣን ምግብና ካፍቴሪያ
subfield-washing-up = ማዕድ ቤት ማጽዳት
group-dishes = ዕቃ ማጠብና ማጽዳት

field-guests = እንግዶች
subfield-restaurant = ምግብ ቤት
group-service = በጠረጴዛ ማስተናገድ
subfield-bar = ባር
group-drinks = መጠጥ ማዘጋጀት
subfield-hotel = ሆቴል
group-reception = በእንግዳ መቀበያ መሥራት
