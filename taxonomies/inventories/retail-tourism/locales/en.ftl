### Retail and tourism: the texts of inventory.toml beside this folder.
### How to translate: docs/inventory-format.md, "Texts". Tasks stand alone on a line, say no "you", and have at most 90 characters.

inventory-title = Retail and tourism
inventory-description = Tasks in shops, at market stalls, in online shops, in travel offices and on guided tours.

field-shop = Shop
subfield-goods = Goods
group-shelves = Fill shelves
task-fill-shelves = Put goods on shelves
task-old-goods-first = Put goods that expire soon at the front of a shelf
    .help = So customers buy these goods first.
task-follow-shelf-plan = Put goods on a shelf as a plan shows
task-remove-bad-goods = Take old or damaged goods off the shelf
task-receive-delivery = Receive and check deliveries for a shop
task-put-up-prices = Put up price labels
task-check-prices = Check that the prices on a shelf are correct
task-flatten-boxes = Flatten empty boxes and clear away packaging
task-count-shop-goods = Count all goods in a shop
    .help = This is also called stocktaking.

group-display = Show goods
task-build-displays = Build displays for special offers
    .help = For example a table with goods for a holiday.
task-dress-window = Arrange goods in a shop window
task-tidy-shop = Keep a shop tidy and clean

subfield-customers = Customers
group-advice = Advise customers
task-greet-customers = Greet customers in a shop
task-show-where = Show customers where to find goods
task-ask-needs = Ask customers what they need
task-advise-products = Explain products and help customers choose
task-demonstrate-product = Show customers how a product works
task-offer-more = Offer customers other products that fit
task-help-try-on = Help customers try on clothes or shoes
task-wrap-gifts = Wrap gifts
task-take-back-goods = Take back and exchange goods
task-handle-complaints = Talk with unhappy customers and find a solution
task-watch-for-theft = Watch for theft in a shop

group-till = Work at the till
task-scan-at-till = Scan goods at a till
task-give-change = Take cash and give the right change
task-take-cards = Take card payments
task-check-notes = Check if banknotes are real
    .help = Banknotes are paper money.
task-check-customer-age = Check the age of customers who buy alcohol or tobacco
task-count-till = Count the money in a till at the end of the day
task-write-receipts = Write receipts and invoices
    .help = A receipt shows what was paid.
task-help-self-checkout = Help customers at self-service tills
    .help = At these tills customers scan goods themselves.
task-pack-bags = Pack goods in bags for customers

subfield-food-sales = Bread and market
group-bread = Sell bread
task-sell-bread = Sell bread and cakes
task-advise-bread = Explain kinds of bread and what is in them
task-bake-rolls = Bake ready rolls and bread in a shop oven
    .help = The rolls come cold and half ready.
task-slice-bread = Slice bread with a machine and pack it
task-make-shop-snacks = Make sandwiches and snacks for a shop
task-arrange-bread = Arrange bread and cakes on a counter

group-market = Market stall
task-set-up-stall = Set up and take down a market stall
task-sell-fruit = Sell fruit and vegetables
task-weigh-goods = Weigh goods for customers and work out the price
task-call-offers = Call out offers to people at a market
task-negotiate-price = Negotiate a price with customers
    .help = To negotiate is to talk until both sides agree.

subfield-online = Online shop
group-online-orders = Sell online
task-process-web-orders = Handle orders from an online shop
task-pack-web-orders = Pack parcels for online customers and print labels
task-web-returns = Check parcels that come back and pay the money back
task-take-product-photos = Take photos of products
task-write-product-texts = Write short texts about products
task-update-web-shop = Change prices and products in an online shop
task-answer-messages = Answer customers' messages by email or chat
task-track-parcels = Find out where a customer's parcel is

subfield-shop-team = Lead a shop
group-shop-leading = Lead and order
task-plan-shop-shifts = Plan who works when in a shop
task-lead-shop-team = Lead the team of a shop
task-open-shop = Open and close a shop
task-order-goods = Check the stock of a shop and order new goods
task-write-sales-report = Write a report about sales

field-tourism = Tourism
subfield-tours = Tours
group-guiding = Guide tours
task-guide-group = Guide groups through a town or museum
task-plan-tour = Plan the way and the stops of a tour
task-welcome-group = Welcome a group and take the money for a tour
task-tell-stories = Tell stories about places and their history
task-keep-group-together = Keep a group together and safe on the way
task-speak-to-groups = Speak clearly in front of a group
task-use-languages = Talk with visitors in a foreign language

subfield-travel-office = Travel office
group-travel = Sell and book trips
task-inform-tourists = Give tourists information, maps and brochures
task-explain-transport = Explain the way and buses and trains to visitors
task-advise-trip = Help customers choose a travel destination
task-put-trip-together = Put together and sell a trip
    .help = For example travel, hotel and tours.
task-book-trip = Book flights, hotels and transfers on a computer
    .help = A transfer brings guests from the airport to the hotel.
task-change-trip = Change or cancel a booked trip
task-sell-tickets = Sell tickets for museums, buses or events
