namespace EditorialLint.Language.Lexicons;

/// <summary>Common given names of the English-speaking world.</summary>
/// <remarks>General knowledge, after the names that national birth statistics list most often; a hint, never a proof.
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

    /// <summary>Whether the word, capitalised, is a common given name.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);

    /// <summary>Whether the word in small letters is a given name that lost its capital, or may be one.</summary>
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
