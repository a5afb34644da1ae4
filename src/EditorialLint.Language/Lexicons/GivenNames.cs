namespace EditorialLint.Language.Lexicons;

/// <summary>Common given names of the English-speaking world.</summary>
/// <remarks>General knowledge, after the names that national birth statistics list most often; a hint, never a proof.
/// Names that are as often adjectives, months or places (<c>Christian</c>, <c>April</c>, <c>Virginia</c>) are left out.</remarks>
public static class GivenNames
{
    /// <summary>Whether the word, capitalised, is a common given name.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word is
        "Aaron" or "Abigail" or "Adam" or "Adrian" or "Alan" or "Albert" or "Alex" or "Alexander" or "Alexandra" or "Alfred" or "Alice" or "Alicia" or
        "Alison" or "Allen" or "Amanda" or "Amber" or "Amy" or "Ana" or "Andrea" or "Andrew" or "Andy" or "Angela" or "Anita" or "Ann" or "Anna" or
        "Anne" or "Annie" or "Anthony" or "Antonio" or "Arnold" or "Arthur" or "Ashley" or "Barack" or "Barbara" or "Barry" or "Beatrice" or
        "Ben" or "Benjamin" or "Bernard" or "Bernie" or "Beth" or "Betty" or "Beverly" or "Bill" or "Billy" or "Bob" or "Bobby" or "Boris" or
        "Brad" or "Bradley" or "Brandon" or "Brenda" or "Brett" or "Brian" or "Bruce" or "Bryan" or "Calvin" or "Carl" or "Carla" or "Carlos" or "Carly" or
        "Carmen" or "Carol" or "Caroline" or "Carolyn" or "Catherine" or "Cathy" or "Charlene" or "Charles" or "Charlie" or "Charlotte" or "Cheryl" or
        "Chelsea" or "Chris" or "Christina" or "Christine" or "Christopher" or "Chuck" or "Cindy" or "Claire" or "Clara" or "Clarence" or
        "Claude" or "Claudia" or "Clifford" or "Colin" or "Connie" or "Craig" or "Crystal" or "Cynthia" or "Dale" or "Dan" or "Dana" or "Daniel" or
        "Danielle" or "Danny" or "Darrell" or "Dave" or "David" or "Dawn" or "Dean" or "Debbie" or "Deborah" or "Debra" or "Denise" or "Dennis" or
        "Derek" or "Diana" or "Diane" or "Dianne" or "Dmitry" or "Don" or "Donald" or "Donna" or "Doris" or "Dorothy" or "Doug" or "Douglas" or "Duane" or
        "Dylan" or "Earl" or "Eddie" or "Edgar" or "Edith" or "Edward" or "Edwin" or "Eileen" or "Elaine" or "Eleanor" or "Elena" or "Elizabeth" or
        "Ellen" or "Elliott" or "Emily" or "Emma" or "Eric" or "Erica" or "Erik" or "Erin" or "Ernest" or "Ethan" or "Eugene" or "Eva" or "Evan" or
        "Evelyn" or "Felix" or "Fiona" or "Frances" or "Francis" or "Francisco" or "Frank" or "Fred" or "Frederick" or "Gabriel" or "Gail" or
        "Gary" or "Gavin" or "Gene" or "George" or "Gerald" or "Geoffrey" or "Gina" or "Glenn" or "Gloria" or "Gordon" or "Grace" or "Graham" or "Greg" or
        "Gregory" or "Hannah" or "Harold" or "Harry" or "Harvey" or "Heather" or "Hector" or "Heidi" or "Helen" or "Henry" or "Herbert" or "Hillary" or
        "Holly" or "Howard" or "Hugh" or "Ian" or "Irene" or "Isaac" or "Isabel" or "Ivan" or "Ivanka" or "Jack" or "Jackie" or "Jacob" or "Jacqueline" or
        "Jake" or "James" or "Jamie" or "Jan" or "Jane" or "Janet" or "Janice" or "Jared" or "Jason" or "Jay" or "Jean" or "Jeb" or "Jeff" or "Jeffrey" or
        "Jennifer" or "Jen" or "Jenny" or "Jeremy" or "Jerome" or "Jerry" or "Jesse" or "Jessica" or "Jill" or "Jim" or "Jimmy" or "Joan" or "Joanna" or
        "Joanne" or "Joe" or "Joel" or "John" or "Johnny" or "Jon" or "Jonathan" or "Jordan" or "Jorge" or "Jose" or "José" or "Joseph" or "Josh" or "Joshua" or
        "Joyce" or "Juan" or "Judith" or "Judy" or "Julia" or "Julian" or "Julie" or "Justin" or "Karen" or "Karl" or "Kate" or "Katherine" or "Kathleen" or
        "Kathryn" or "Kathy" or "Katie" or "Keith" or "Kelly" or "Ken" or "Kenneth" or "Kevin" or "Kim" or "Kimberly" or "Kirk" or "Kristen" or "Kurt" or
        "Kyle" or "Larry" or "Laura" or "Lauren" or "Laurence" or "Lawrence" or "Leah" or "Lee" or "Leo" or "Leon" or "Leonard" or "Leslie" or "Lewis" or
        "Lillian" or "Linda" or "Lindsey" or "Lisa" or "Liz" or "Lloyd" or "Lois" or "Loretta" or "Lori" or "Louis" or "Louise" or "Lucas" or "Lucy" or
        "Luis" or "Luke" or "Lynn" or "Madeleine" or "Malcolm" or "Manuel" or "Marc" or "Marcia" or "Marco" or "Marcus" or "Margaret" or "Maria" or "María" or
        "Marian" or "Marie" or "Marilyn" or "Mario" or "Marion" or "Marjorie" or "Martha" or "Martin" or "Marvin" or "Mary" or "Matt" or
        "Matthew" or "Maureen" or "Maurice" or "Max" or "Megan" or "Melania" or "Melanie" or "Melissa" or "Melvin" or "Michael" or "Michele" or "Michelle" or "Miguel" or
        "Mike" or "Mikhail" or "Mildred" or "Mitch" or "Mitt" or "Mohamed" or "Mohammed" or "Monica" or "Muhammad" or "Nancy" or "Naomi" or "Natalie" or
        "Nathan" or "Neil" or "Newt" or "Nicholas" or "Nick" or "Nicole" or "Nigel" or "Nikki" or "Nina" or "Noah" or "Nora" or "Norma" or "Norman" or "Oliver" or
        "Olivia" or "Oscar" or "Owen" or "Pamela" or "Patricia" or "Patrick" or "Paul" or "Paula" or "Pauline" or "Pedro" or "Peggy" or "Penny" or "Pete" or
        "Peter" or "Phil" or "Philip" or "Phillip" or "Phyllis" or "Pierre" or "Rachel" or "Rafael" or "Ralph" or "Rand" or "Randy" or "Raul" or "Ray" or
        "Raymond" or "Rebecca" or "Reince" or "Renee" or "Rhonda" or "Ricardo" or "Richard" or "Rick" or "Ricky" or "Rita" or "Rob" or "Robert" or
        "Roberta" or "Roberto" or "Robin" or "Rodney" or "Roger" or "Roland" or "Ron" or "Ronald" or "Rosa" or "Roy" or "Ruben" or "Russell" or
        "Ruth" or "Ryan" or "Sally" or "Sam" or "Samantha" or "Samuel" or "Sandra" or "Sara" or "Sarah" or "Scott" or "Sean" or "Sergei" or "Sergey" or "Seth" or
        "Shannon" or "Sharon" or "Shawn" or "Sheila" or "Shirley" or "Simon" or "Sonia" or "Sophia" or "Sophie" or "Stacy" or "Stanley" or "Stella" or "Stephanie" or
        "Stephen" or "Steve" or "Steven" or "Stuart" or "Sue" or "Susan" or "Suzanne" or "Sylvia" or "Tamara" or "Tammy" or "Tanya" or "Tara" or
        "Ted" or "Teresa" or "Terry" or "Theodore" or "Theresa" or "Thomas" or "Tiffany" or "Tim" or "Timothy" or "Tina" or "Todd" or "Tom" or "Tommy" or
        "Tony" or "Tracy" or "Travis" or "Trevor" or "Tyler" or "Valerie" or "Vanessa" or "Vera" or "Vernon" or "Veronica" or "Victor" or
        "Vincent" or "Vivian" or "Vladimir" or "Walter" or "Wanda" or "Warren" or "Wayne" or "Wendy" or "Wesley" or "William" or "Willie" or
        "Xavier" or "Yvonne" or "Zachary" or "Zoe";
}
