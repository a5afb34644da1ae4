namespace EditorialLint.Language.Lexicons;

/// <summary>Given names and titles that are borne by women nearly always, in the English-speaking world.</summary>
/// <remarks>General knowledge, after the names that national birth statistics list most often; a hint, never a proof.
/// Names that men and women bear alike (<c>Kim</c>, <c>Leslie</c>, <c>Jordan</c>) are in neither list.</remarks>
public static class FeminineNames
{
    private static readonly WordSet Names = new(
        "Abigail", "Alexandra", "Alice", "Alicia", "Alison", "Amanda", "Amber", "Amy", "Ana", "Andrea", "Angela", "Anita", "Ann", "Anna", "Anne", "Annie", "Barbara",
        "Beatrice", "Beth", "Betty", "Beverly", "Brenda", "Carla", "Carly", "Carmen", "Carol", "Caroline", "Carolyn", "Catherine", "Cathy", "Charlene", "Charlotte", "Chelsea",
        "Cheryl", "Christina", "Christine", "Cindy", "Claire", "Clara", "Claudia", "Connie", "Crystal", "Cynthia", "Danielle", "Dawn", "Debbie", "Deborah", "Debra", "Denise",
        "Diana", "Diane", "Dianne", "Donna", "Doris", "Dorothy", "Edith", "Eileen", "Elaine", "Eleanor", "Elena", "Elizabeth", "Ellen", "Emily", "Emma", "Erica", "Erin", "Eva",
        "Evelyn", "Fiona", "Frances", "Gail", "Gina", "Gloria", "Grace", "Hannah", "Heather", "Heidi", "Helen", "Hillary", "Holly", "Huma", "Irene", "Isabel", "Ivanka", "Jacqueline",
        "Jane", "Janet", "Janice", "Jeanne", "Jen", "Jennifer", "Jenny", "Jessica", "Jill", "Joan", "Joanna", "Joanne", "Joyce", "Judith", "Judy", "Julia", "Julie", "Karen", "Kate",
        "Katherine", "Kathleen", "Kathryn", "Kathy", "Katie", "Katy", "Kimberly", "Kristen", "Laura", "Lauren", "Leah", "Lillian", "Linda", "Lisa", "Liz", "Lois", "Loretta", "Lori",
        "Louise", "Lucy", "Lynn", "Madeleine", "Marcia", "Margaret", "Maria", "María", "Marie", "Marilyn", "Marine", "Marjorie", "Martha", "Mary", "Maureen", "Megan", "Megyn",
        "Melania", "Melanie", "Melissa", "Michele", "Michelle", "Mildred", "Monica", "Nancy", "Naomi", "Natalie", "Nicole", "Nikki", "Nina", "Nora", "Norma", "Olivia", "Pamela",
        "Patricia", "Paula", "Pauline", "Peggy", "Penny", "Phyllis", "Rachel", "Rebecca", "Renee", "Rhonda", "Rita", "Roberta", "Rosa", "Ruth", "Sally", "Samantha", "Sandra",
        "Sara", "Sarah", "Sharon", "Sheila", "Shirley", "Sonia", "Sophia", "Sophie", "Stacy", "Stephanie", "Sue", "Susan", "Suzanne", "Sylvia", "Tammy", "Teresa", "Theresa", "Tina",
        "Valerie", "Vanessa", "Veronica", "Vicki", "Victoria", "Wendy", "Yvonne");

    private static readonly WordSet Either = new(
        "Alex", "Ashley", "Bernie", "Chris", "Dale", "Dana", "Jackie", "Jamie", "Jan", "Jean", "Jordan", "Kelly", "Kim", "Lee", "Leslie", "Lindsey", "Marion", "Pat", "Robin", "Sam", "Shannon",
        "Taylor", "Terry", "Tracy");

    /// <summary>Whether a given name is a woman's nearly always.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Names.Contains(name);

    /// <summary>Whether a given name, which <see cref="GivenNames"/> holds, is a man's nearly always.</summary>
    public static bool IsMasculine(ReadOnlySpan<char> name) => GivenNames.Contains(name) && !Names.Contains(name) && !Either.Contains(name);

    /// <summary>Whether a title stands before a woman's name only.</summary>
    public static bool IsTitle(ReadOnlySpan<char> title) =>
        title is "Mrs." or "Mrs" or "Ms." or "Ms" or "Miss" or "Lady" or "Dame" or "Queen" or "Princess" or "Congresswoman" or "Chairwoman";

    /// <summary>Whether a title stands before a man's name only.</summary>
    public static bool IsMasculineTitle(ReadOnlySpan<char> title) =>
        title is "Mr." or "Mr" or "Sir" or "Lord" or "King" or "Prince" or "Congressman" or "Councilman" or "Father" or "Pope" or "Cardinal" or "Imam" or "Sheikh";
}
