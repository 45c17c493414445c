inventory-title = Металообробка та електротехнічне виробництво
inventory-description = Робота в майстерні або на заводі: готувати, виробляти і з'єднувати деталі, монтувати, перевіряти, ремонтувати.

field-preparation = Підготовка роботи
subfield-jobs = Замовлення і креслення
group-reading-jobs = Читати замовлення і креслення
group-getting-ready = Готувати матеріал та інструмент

field-production = Виробництво
subfield-metalwork = Робота з металом
group-cutting-and-shaping = Різати і формувати метал
group-welding = Зварювати
subfield-machines = Верстати
group-running-machines = Працювати на верстатах
group-turning-and-milling = Точити і фрезерувати
group-setting-up = Налагоджувати верстати
subfield-assembly = Складання
group-machine-assembly = Складати машини
group-electrical-assembly = Складати електричні прилади
subfield-quality = Якість
group-checking-parts = Перевіряти деталі

field-maintenance = Технічне обслуговування
subfield-mechanics = Механічне обслуговування
group-servicing = Обслуговувати машини
subfield-electrics = Електричне обслуговування
group-plant-electrics = Ремонтувати електричні частини
