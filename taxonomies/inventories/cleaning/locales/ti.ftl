inventory-title = ጽሬትን ኣገልግሎት ህንጻታትን
inventory-description = ስራሓት ኣብ ህንጻን ከባቢኡን፦ ክፍሊ፣ መስኮትን ጽርግያን ምጽራይ፣ ክዳን ምሕጻብ፣ ምጽጋን፣ ምሕላው፣ ጋንታ ምምራሕ።

field-rooms = ክፍልታት
subfield-offices = ቤት ጽሕፈትን መደያይቦን
group-floors = ባይታ
group-surfaces = ገጻትን መትሓዚ ጎሓፍን
group-washrooms = ሽቓቕን መጽረዪ ንዋትን
subfield-hotel-and-hospital = ሆቴላትን ሆስፒታላትን
group-hotel-rooms = ክፍልታት ሆቴል
group-hospital-rooms = ክፍልታት ሆስፒታል
subfield-laundry = ላቫንደርያ
group-linen = ምሕጻብን ካውያን

field-outside = ደገ
subfield-glass = መስኮትን ፋቻታን
group-windows = መስኮትን ፋቻታን ምጽራይ
subfield-streets = ጽርግያን ጎሓፍን
group-waste = ጎሓፍ ምእካብ

field-buildings = ህንጻታት
subfield-caretaking = ህንጻ ምክንኻን
group-caretaker = ጽገናን ቀጽርን
subfield-guarding = ህንጻ ምሕላው
group-security = ሓለዋን ቁጽጽርን
subfield-leading = ስራሕ ጽሬት ምምራሕ
group-team = ጋንታ ጽሬት ምምራሕ
