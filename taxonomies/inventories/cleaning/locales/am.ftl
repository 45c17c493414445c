inventory-title = ጽዳት እና የሕንፃ አገልግሎት
inventory-description = በሕንፃና በዙሪያው፦ ክፍል፣ መስኮትና መንገድ ማጽዳት፣ ልብስ ማጠብ፣ መጠገን፣ መጠበቅ፣ ቡድን መምራት።

field-rooms = ክፍሎች
subfield-offices = ቢሮዎችና ደረጃዎች
group-floors = ወለል
group-surfaces = ገጽታዎችና የቆሻሻ ቅርጫት
group-washrooms = ሽንት ቤትና የጽዳት ዕቃዎች
subfield-hotel-and-hospital = ሆቴሎችና ሆስፒታሎች
group-hotel-rooms = የሆቴል ክፍሎች
group-hospital-rooms = የሆስፒታል ክፍሎች
subfield-laundry = የልብስ ማጠቢያ
group-linen = ማጠብና መተኮስ

field-outside = ውጪ
subfield-glass = መስኮትና የሕንፃ ፊት
group-windows = መስኮትና የሕንፃ ፊት ማጽዳት
subfield-streets = መንገድና ቆሻሻ
group-waste = ቆሻሻ መሰብሰብ

field-buildings = ሕንፃዎች
subfield-caretaking = ሕንፃ መንከባከብ
group-caretaker = ጥገናና ግቢ
subfield-guarding = ሕንፃ መጠበቅ
group-security = ጥበቃና ቁጥጥር
subfield-leading = የጽዳት ሥራ መምራት
group-team = የጽዳት ቡድን መምራት
