inventory-title = Nadiifinta iyo adeegyada dhismayaasha
inventory-description = Shaqooyinka dhismayaasha: nadiifinta qolalka, daaqadaha, waddooyinka, dhar-dhaqid, hagaajin, ilaalin, hoggaamin.

field-rooms = Qolalka
subfield-offices = Xafiisyada iyo jaranjarooyinka
group-floors = Sagxadaha
group-surfaces = Dushooda iyo qashin-qubyada
group-washrooms = Musqulaha iyo agabka nadiifinta
subfield-hotel-and-hospital = Hoteellada iyo isbitaallada
group-hotel-rooms = Qolalka hoteelka
group-hospital-rooms = Qolalka isbitaalka
subfield-laundry = Dhar-dhaqista
group-linen = Dhaqidda iyo kaawiyadaynta

field-outside = Dibadda
subfield-glass = Daaqadaha iyo derbiga dibadda
group-windows = Nadiifinta daaqadaha iyo derbiga dibadda
subfield-streets = Waddooyinka iyo qashinka
group-waste = Ururinta qashinka

field-buildings = Dhismayaasha
subfield-caretaking = Dhismaha daryeeliddiisa
group-caretaker = Hagaajinta iyo barxadda
subfield-guarding = Ilaalinta dhismaha
group-security = Ilaalo iyo kormeer
subfield-leading = Hoggaaminta nadiifinta
group-team = Hoggaaminta kooxda nadiifinta
