namespace EditorialLint.Language.Lexicons;

/// <summary>Common given names of the English-speaking world.</summary>
/// <remarks>General knowledge, after the names that national birth statistics list most often, and the first names of the npm package
/// "compromise" 14 (MIT License) that English does not use as words, places or family names; a hint, never a proof.
/// Names that are mostly adjectives, months or places in news copy (<c>Christian</c>, <c>April</c>, <c>Virginia</c>) are left out.</remarks>
public static class GivenNames
{
    private static readonly WordSet Names = new(
        "Aaron", "Abigail", "Adam", "Adrian", "Alan", "Albert", "Alex", "Alexander", "Alexandra", "Alfred", "Alice", "Alicia", "Alison",
        "Allen", "Amanda", "Amber", "Amy", "Ana", "Andrea", "Andrew", "Andy", "Angela", "Anita", "Ann", "Anna", "Anne", "Annie",
        "Anthony", "Antonio", "Arnold", "Arthur", "Ashley", "Barbara", "Barry", "Beatrice", "Ben", "Benjamin", "Bernard",
        "Bernie", "Beth", "Betty", "Beverly", "Bill", "Billy", "Bob", "Bobby", "Boris", "Brad", "Bradley", "Brandon", "Brenda", "Brett",
        "Brian", "Bruce", "Bryan", "Calvin", "Carl", "Carla", "Carlos", "Carly", "Carmen", "Carol", "Caroline", "Carolyn", "Catherine",
        "Cathy", "Charlene", "Charles", "Charlie", "Charlotte", "Cheryl", "Chelsea", "Chris", "Christina", "Christine", "Christopher",
        "Chuck", "Cindy", "Claire", "Clara", "Clarence", "Claude", "Claudia", "Clifford", "Colin", "Connie", "Craig", "Crystal",
        "Cynthia", "Dale", "Dan", "Dana", "Daniel", "Danielle", "Danny", "Darrell", "Dave", "David", "Dawn", "Dean", "Debbie", "Deborah",
        "Debra", "Denise", "Dennis", "Derek", "Diana", "Diane", "Dianne", "Dmitry", "Don", "Donald", "Donna", "Doris", "Dorothy", "Doug",
        "Douglas", "Duane", "Dylan", "Earl", "Eddie", "Edgar", "Edith", "Edward", "Edwin", "Eileen", "Elaine", "Eleanor", "Elena",
        "Elizabeth", "Ellen", "Elliott", "Emily", "Emma", "Eric", "Erica", "Erik", "Erin", "Ernest", "Ethan", "Eugene", "Eva", "Evan",
        "Evelyn", "Felix", "Fiona", "Frances", "Francis", "Francisco", "Frank", "Fred", "Frederick", "Gabriel", "Gail", "Gary", "Gavin",
        "Gene", "George", "Gerald", "Geoffrey", "Gina", "Glenn", "Gloria", "Gordon", "Grace", "Graham", "Greg", "Gregory", "Hannah",
        "Harold", "Harry", "Harvey", "Heather", "Hector", "Heidi", "Helen", "Henry", "Herbert", "Hillary", "Holly", "Howard", "Hugh",
        "Ian", "Irene", "Isaac", "Isabel", "Ivan", "Jack", "Jackie", "Jacob", "Jacqueline", "Jake", "James", "Jamie", "Jan",
        "Jane", "Janet", "Janice", "Jared", "Jason", "Jay", "Jean", "Jeff", "Jeffrey", "Jennifer", "Jen", "Jenny", "Jeremy",
        "Jerome", "Jerry", "Jesse", "Jessica", "Jill", "Jim", "Jimmy", "Joan", "Joanna", "Joanne", "Joe", "Joel", "John", "Johnny",
        "Jon", "Jonathan", "Jordan", "Jorge", "Jose", "José", "Joseph", "Josh", "Joshua", "Joyce", "Juan", "Judith", "Judy", "Julia",
        "Julian", "Julie", "Justin", "Karen", "Karl", "Kate", "Katherine", "Kathleen", "Kathryn", "Kathy", "Katie", "Keith", "Kelly",
        "Ken", "Kenneth", "Kevin", "Kim", "Kimberly", "Kirk", "Kristen", "Kurt", "Kyle", "Larry", "Laura", "Lauren", "Laurence",
        "Lawrence", "Leah", "Lee", "Leo", "Leon", "Leonard", "Leslie", "Lewis", "Lillian", "Linda", "Lindsey", "Lisa", "Liz", "Lloyd",
        "Lois", "Loretta", "Lori", "Louis", "Louise", "Lucas", "Lucy", "Luis", "Luke", "Lynn", "Madeleine", "Malcolm", "Manuel", "Marc",
        "Marcia", "Marco", "Marcus", "Margaret", "Maria", "María", "Marian", "Marie", "Marilyn", "Mario", "Marion", "Marjorie", "Martha",
        "Martin", "Marvin", "Mary", "Matt", "Matthew", "Maureen", "Maurice", "Max", "Megan", "Melanie", "Melissa", "Melvin",
        "Michael", "Michele", "Michelle", "Miguel", "Mike", "Mikhail", "Mildred", "Mitch", "Mohamed", "Mohammed", "Monica",
        "Muhammad", "Nancy", "Naomi", "Natalie", "Nathan", "Neil", "Nicholas", "Nick", "Nicole", "Nigel", "Nikki", "Nina",
        "Noah", "Nora", "Norma", "Norman", "Oliver", "Olivia", "Oscar", "Owen", "Pamela", "Patricia", "Patrick", "Paul", "Paula",
        "Pauline", "Pedro", "Peggy", "Penny", "Pete", "Peter", "Phil", "Philip", "Phillip", "Phyllis", "Pierre", "Rachel", "Rafael",
        "Ralph", "Randy", "Raul", "Ray", "Raymond", "Rebecca", "Renee", "Rhonda", "Ricardo", "Richard", "Rick",
        "Ricky", "Rita", "Rob", "Robert", "Roberta", "Roberto", "Robin", "Rodney", "Roger", "Roland", "Ron", "Ronald", "Rosa", "Roy",
        "Ruben", "Russell", "Ruth", "Ryan", "Sally", "Sam", "Samantha", "Samuel", "Sandra", "Sara", "Sarah", "Scott", "Sean", "Sergei",
        "Sergey", "Seth", "Shannon", "Sharon", "Shawn", "Sheila", "Shirley", "Simon", "Sonia", "Sophia", "Sophie", "Stacy", "Stanley",
        "Stella", "Stephanie", "Stephen", "Steve", "Steven", "Stuart", "Sue", "Susan", "Suzanne", "Sylvia", "Tamara", "Tammy", "Tanya",
        "Tara", "Ted", "Teresa", "Terry", "Theodore", "Theresa", "Thomas", "Tiffany", "Tim", "Timothy", "Tina", "Todd", "Tom", "Tommy",
        "Tony", "Tracy", "Travis", "Trevor", "Tyler", "Valerie", "Vanessa", "Vera", "Vernon", "Veronica", "Victor", "Vincent", "Vivian",
        "Vladimir", "Walter", "Wanda", "Warren", "Wayne", "Wendy", "Wesley", "William", "Willie", "Xavier", "Yvonne", "Zachary", "Zoe");

    private static readonly WordSet Further = new(
        "Aarav", "Abdallah", "Abdel", "Abdoulaye", "Abdul", "Abdullah", "Abdullo", "Abdulrahman", "Abe", "Abel", "Abraham", "Abram", "Abubakr",
        "Abulfazl", "Adama", "Adolf", "Adolfo", "Adolph", "Adriano", "Advik", "Afonso", "Agustin", "Ahmad", "Ahmed", "Ahmet", "Aiden", "Aimar",
        "Ajani", "Aladdin", "Alain", "Alastair", "Alberto", "Albrecht", "Alden", "Alec", "Alejandro", "Aleksandar", "Aleksander", "Aleksandr",
        "Aleksei", "Alessandro", "Alexandre", "Alexandros", "Alexandru", "Alf", "Alfonso", "Alistair", "Allan", "Alonso", "Alonzo", "Alphonse",
        "Alphonso", "Alton", "Alvaro", "Alvin", "Amar", "Amine", "Amir", "Amit", "Ammanuel", "Ammar", "Amos", "Anas", "Anatoli", "Anatoliy",
        "Anatoly", "Ander", "Anders", "Andre", "Andreas", "Andrej", "Andres", "Andrzej", "Angelo", "Antoine", "Anton", "Antoni", "Antony", "Anwar",
        "Aputsiaq", "Arata", "Archibald", "Archie", "Ari", "Ariki", "Arjun", "Armaan", "Armand", "Armando", "Armin", "Arnaud", "Arnav", "Arno",
        "Aron", "Artem", "Artie", "Artur", "Arturo", "Arvind", "Aryan", "Asahi", "Augusto", "Augustus", "Avery", "Ayaan", "Aykhan", "Aziz", "Bakary",
        "Balazs", "Bandar", "Bandile", "Banele", "Barack", "Barney", "Bart", "Bartholomew", "Bashar", "Benito", "Benson", "Berat", "Bernardo",
        "Bernhard", "Bertram", "Bertrand", "Beshoi", "Bibek", "Bilal", "Bishal", "Bjorn", "Blaine", "Bogdan", "Brady", "Branden", "Branislav",
        "Brendan", "Brendon", "Brent", "Brenton", "Bret", "Brice", "Bruno", "Bryce", "Bryon", "Burt", "Caleb", "Camilo", "Carlo", "Carlton", "Cedric",
        "Cesar", "Charbel", "Charley", "Chas", "Chet", "Chinua", "Christoph", "Christophe", "Christos", "Ciaran", "Claudio", "Claus", "Clayton",
        "Clemens", "Clement", "Cletus", "Clifton", "Clint", "Clive", "Clyde", "Colby", "Cole", "Collin", "Colton", "Connor", "Conor", "Conrad",
        "Constantin", "Cornelis", "Cornelius", "Cristiano", "Cristobal", "Curt", "Cyril", "Cyrus", "Daan", "Damian", "Damien", "Damion", "Damon",
        "Danilo", "Daren", "Dario", "Darius", "Darnell", "Darrel", "Darren", "Darrin", "Davi", "Deandre", "Deepak", "Dejan", "Delbert", "Demetrius",
        "Denis", "Deon", "Derrick", "Deshawn", "Desmond", "Deven", "Dewayne", "Dewey", "Dexter", "Diarmuid", "Dieter", "Dietmar", "Dietrich", "Dilip",
        "Dillon", "Dimitri", "Dimitris", "Dinesh", "Dirk", "Dmitri", "Domingo", "Dominic", "Dominick", "Dominik", "Dominykas", "Donnell", "Donovan",
        "Dovydas", "Doyle", "Dragan", "Dudley", "Duncan", "Dustin", "Dwayne", "Dwight", "Dyllan", "Ebenezer", "Edmond", "Edmund", "Edoardo", "Eduard",
        "Eduardo", "Edwardo", "Efrain", "Efren", "Eitan", "Elbert", "Eldon", "Eli", "Elias", "Elijah", "Eliot", "Elmer", "Elvin", "Elvis", "Elwood",
        "Emanuel", "Emerson", "Emil", "Emiliano", "Emilio", "Emilis", "Emirhan", "Emmanuel", "Emmett", "Enoch", "Enrico", "Enrique", "Enzo", "Eoin",
        "Ergi", "Erich", "Erick", "Ernesto", "Ernie", "Ernst", "Errol", "Ervin", "Erwin", "Esteban", "Eugen", "Evens", "Evgeny", "Evo", "Eymen",
        "Ezra", "Fabian", "Fabien", "Fabio", "Fabrice", "Fabrizio", "Fadi", "Fahd", "Federico", "Felipe", "Feng", "Ferdinand", "Ferdinando", "Fergus",
        "Fernando", "Fidel", "Filip", "Fionn", "Florian", "Floyd", "Forrest", "Francesco", "Franciszek", "Franklin", "Franklyn", "Fraser", "Frederic",
        "Frederik", "Fredrick", "Fredrik", "Friedrich", "Frits", "Fritz", "Fyodor", "Gabe", "Gabreal", "Gabrielius", "Galen", "Gareth", "Garrett",
        "Garry", "Garth", "Geoff", "Georg", "Georges", "Georgi", "Georgios", "Georgy", "Gerard", "Gerardo", "Gerhard", "Gerrit", "Giacomo", "Gilbert",
        "Gilberto", "Giles", "Gilles", "Gino", "Giorgi", "Giorgio", "Giorgis", "Giovanni", "Giuseppe", "Godfrey", "Gonzalo", "Goodluck", "Goran",
        "Gord", "Gottfried", "Grady", "Gregg", "Gregor", "Gregorio", "Grover", "Guido", "Guilherme", "Guillaume", "Guillermo", "Gunnar", "Gunter",
        "Gunther", "Gustaf", "Gustav", "Gustave", "Gustavo", "Gyorgy", "Habib", "Hal", "Halim", "Hamza", "Hank", "Hans", "Hao", "Harlan", "Haruhito",
        "Haruki", "Haruta", "Haruto", "Hasan", "Hassan", "Hayato", "Hayden", "Heinrich", "Heitor", "Hendrik", "Henri", "Henrik", "Henrique", "Henryk",
        "Herman", "Hermann", "Horace", "Horacio", "Horatio", "Hosni", "Hossein", "Howie", "Hubert", "Hugo", "Humberto", "Huseyin", "Huseyn",
        "Hussain", "Hussein", "Hydar", "Iain", "Ibai", "Ibrahim", "Ichika", "Ignacio", "Igor", "Ike", "Iker", "Ilija", "Imran", "Inuk", "Inunnguaq",
        "Ionut", "Irvin", "Irwin", "Isaiah", "Isaias", "Ishaan", "Isiah", "Ismael", "Ismail", "Issac", "Itai", "Itsuki", "Jacques", "Jaden", "Jaka",
        "Jakob", "Jakov", "Jakub", "Jamal", "Jameson", "Jamison", "Jarod", "Jaroslav", "Jarrett", "Jarrod", "Jarvis", "Jasper", "Javier", "Jayden",
        "Jayson", "Jeb", "Jed", "Jeffery", "Jeffry", "Jens", "Jerald", "Jeremiah", "Jeronimo", "Jian", "Jimi", "Jimmie", "Joao", "Joaquin", "Joesph",
        "Johan", "Johann", "Johannes", "Johnathan", "Johnathon", "Johnie", "Johnnie", "Jokubas", "Jomo", "Jonah", "Jonas", "Jonathon", "Jonny",
        "Jordi", "Jordon", "Josef", "Josiah", "Josue", "Jozef", "Julen", "Julien", "Julio", "Julius", "Kacper", "Kajus", "Kamal", "Kamil", "Kanata",
        "Karim", "Kaspar", "Kathem", "Kauri", "Keenan", "Keir", "Kendrick", "Kenny", "Kenton", "Kermit", "Keven", "Khaled", "Khalid", "Kieran",
        "Kingsley", "Kiril", "Kirill", "Kirollos", "Klaus", "Kofi", "Konrad", "Kristian", "Kristopher", "Krzysztof", "Kurtis", "Kwame", "Kyls",
        "Lambert", "Lamont", "Landon", "Lars", "Laszlo", "Laurent", "Leandro", "Leevi", "Len", "Lennart", "Lenny", "Leonardo", "Leonel", "Leonid",
        "Leopold", "Lester", "Lethabo", "Levente", "Levi", "Liam", "Linus", "Lionel", "Lior", "Lorenzo", "Louie", "Lovro", "Luc", "Luciano", "Lucien",
        "Ludovic", "Ludvig", "Ludwig", "Luigi", "Luiz", "Luka", "Lukas", "Luther", "Luuk", "Lyle", "Maayan", "Macaulay", "Maciej", "Magnus",
        "Mahamadou", "Mahammad", "Mahdi", "Mahesh", "Mahmoud", "Majd", "Maksim", "Malachai", "Malachy", "Malik", "Mamadou", "Manfred", "Manish",
        "Manmohan", "Manny", "Marcel", "Marcell", "Marcello", "Marcelo", "Marcin", "Marcos", "Mariano", "Marios", "Marius", "Mark", "Markel", "Marko",
        "Markos", "Markus", "Marlin", "Marlon", "Martim", "Masoud", "Matej", "Mateo", "Matheus", "Mathew", "Mathias", "Mathieu", "Mathis", "Matias",
        "Matteo", "Matthias", "Mattia", "Mattias", "Matus", "Matyas", "Mauricio", "Maximilian", "Maximiliano", "Mehdi", "Mehmet", "Mervin", "Mervyn",
        "Micah", "Micheal", "Mick", "Mickey", "Mihai", "Mikaere", "Mikel", "Mikolaj", "Milhouse", "Milo", "Milos", "Minato", "Minik", "Modibo", "Moe",
        "Mohamad", "Mohammad", "Moises", "Monte", "Monty", "Moritz", "Moses", "Moshe", "Moussa", "Muhamed", "Muhammed", "Murad", "Mustafa",
        "Mustapha", "Myles", "Myron", "Nahom", "Narendra", "Nate", "Nathanael", "Nathaniel", "Nathy", "Neal", "Ned", "Neville", "Nguyen", "Nickolas",
        "Nicolas", "Niels", "Niilo", "Nik", "Nikau", "Nikhil", "Niklas", "Nikola", "Nikolai", "Nikolay", "Niles", "Nils", "Noam", "Nojus", "Nolan",
        "Nomaan", "Norbert", "Nuka", "Octavio", "Oier", "Olaf", "Olav", "Oleksandr", "Olivier", "Olusegun", "Omar", "Omer", "Ondrej", "Ori",
        "Orville", "Oskar", "Osman", "Osvaldo", "Oswald", "Otis", "Otto", "Oumar", "Pablo", "Padraig", "Paolo", "Pascal", "Patrik", "Paulo", "Paulos",
        "Pavel", "Pavlo", "Percy", "Petar", "Petr", "Petro", "Petros", "Philipp", "Pieter", "Pietro", "Piotr", "Prakash", "Pranab", "Pravit", "Prem",
        "Pyotr", "Quinton", "Rachid", "Rahul", "Rainer", "Rajesh", "Ralf", "Ramiro", "Ramon", "Randal", "Randall", "Randolph", "Raoul", "Raphael",
        "Rashad", "Rasmus", "Rawiri", "Rayan", "Recep", "Reece", "Reginald", "Regis", "Reid", "Reuben", "Reyansh", "Reynaldo", "Reza", "Rhett",
        "Riccardo", "Richie", "Rickey", "Rico", "Riley", "Rishi", "Roan", "Rocco", "Roderick", "Rodger", "Rodolfo", "Rodrigo", "Roel", "Rogelio",
        "Rohan", "Rolando", "Rolf", "Roman", "Romeo", "Ronan", "Rosario", "Roscoe", "Royce", "Rubin", "Rudolf", "Rudolph", "Rudy", "Rufus", "Rupert",
        "Russ", "Russel", "Ryou", "Saeed", "Salik", "Salvatore", "Sami", "Samir", "Samkelo", "Sammie", "Sandeep", "Sandro", "Sanjay", "Santino",
        "Saqib", "Satoshi", "Saul", "Scot", "Scottie", "Scotty", "Seamus", "Sebastian", "Sebastien", "Sekou", "Selim", "Sepp", "Serge", "Sergio",
        "Seymour", "Shahid", "Shaquille", "Sheldon", "Shelton", "Shinzo", "Shlomo", "Sid", "Siddhartha", "Sidney", "Sigmund", "Silas", "Silvio",
        "Siyabonga", "Slobodan", "Solomon", "Soren", "Souleymane", "Souta", "Stan", "Stanislav", "Stanislaw", "Stefan", "Stefano", "Stefanos",
        "Stephan", "Stevie", "Stu", "Suraj", "Suresh", "Sven", "Svend", "Syed", "Sylvester", "Szymon", "Tadgh", "Taha", "Taichi", "Taika", "Tanner",
        "Tareq", "Tatsuki", "Tayyip", "Terence", "Terrance", "Terrell", "Terrence", "Thabo", "Thad", "Thaddeus", "Theodor", "Thiago", "Titus",
        "Tobias", "Tod", "Tomas", "Tomasz", "Tommaso", "Tomoharu", "Trent", "Trenton", "Trey", "Tristan", "Tunar", "Turki", "Tyrone", "Tyson",
        "Ughur", "Uhuru", "Ulrich", "Ulrik", "Ulysses", "Umberto", "Unax", "Uri", "Usman", "Valentin", "Vasily", "Vern", "Vic", "Vicente", "Vihaan",
        "Vijay", "Viktor", "Vince", "Vincenzo", "Virgil", "Vivaan", "Vivek", "Vlad", "Vladislav", "Vojtech", "Volodymyr", "Wallace", "Walt", "Waylon",
        "Wei", "Wendell", "Werner", "Wes", "Wilbert", "Wilbur", "Wiley", "Wilfred", "Wilfredo", "Wilfrid", "Wilfried", "Wilhelm", "Willard", "Willis",
        "Winfried", "Winslow", "Wojciech", "Wolfgang", "Wout", "Wouter", "Wyatt", "Xhoel", "Yahli", "Yanis", "Yann", "Yannick", "Yaroslav", "Yassin",
        "Yassine", "Yevgeni", "Yevgeny", "Yonas", "Yonatan", "Yonathan", "Yong", "Yosef", "Yousouf", "Youssef", "Yuen", "Yuri", "Yuriy", "Yury",
        "Yusif", "Yusuf", "Yuuma", "Yuval", "Zac", "Zach", "Zachariah", "Zachery", "Zack", "Zackary", "Zahid", "Zakaria", "Zan", "Zane", "Zoran");

    /// <summary>Whether the word, capitalised, is a given name.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        Names.Contains(word) || Further.Contains(word) || FeminineNames.Contains(word) || FeminineNames.IsEither(word);

    /// <summary>Whether the word in small letters is a common given name that lost its capital, or may be one: the rarer ones are words of other languages too often.</summary>
    public static bool ContainsLowercase(ReadOnlySpan<char> word)
    {
        Span<char> name = stackalloc char[16];
        if (word.IsEmpty || word.Length > name.Length || !char.IsLower(word[0]))
            return false;
        word.CopyTo(name);
        name[0] = char.ToUpperInvariant(name[0]);
        return Names.Contains(name[..word.Length]);
    }

    /// <summary>Whether a given name in small letters is a common word too, in English or in a language that English copy quotes.</summary>
    public static bool IsCommonWord(ReadOnlySpan<char> word) => word is
        "amber" or "bill" or "bob" or "bobby" or "carol" or "chuck" or "clara" or "crystal" or "dale" or "dan" or "dana" or "dawn" or "dean" or "don" or
        "earl" or "erica" or "frank" or "gail" or "gene" or "gloria" or "grace" or "graham" or "harry" or "heather" or "hector" or "henry" or "holly" or
        "jack" or "jackie" or "jan" or "jay" or "jean" or "jerry" or "jimmy" or "joe" or "john" or "jordan" or "josh" or "kelly" or "ken" or "kim" or "kirk" or
        "lee" or "leo" or "marc" or "marco" or "maria" or "marie" or "mark" or "martin" or "max" or "mike" or "nick" or "norma" or "norman" or "oscar" or
        "penny" or "peter" or "ray" or "rick" or "rob" or "robin" or "roger" or "rosa" or "ruth" or "sally" or "sam" or "scott" or "stella" or "sue" or
        "tara" or "ted" or "terry" or "tiffany" or "tom" or "tommy" or "tony" or "vera" or "victor" or "warren" or "willie";
}
