namespace EditorialLint.Language.Lexicons;

/// <summary>Countries, states and large cities: general knowledge; a hint, since people bear some of these names.</summary>
public static class PlaceNames
{
    private static readonly WordSet Places = new(
        "Afghanistan", "Africa", "Alabama", "Alaska", "Albania", "Algeria", "America", "Angola", "Argentina", "Arizona", "Arkansas", "Armenia", "Asia", "Atlanta",
        "Athens", "Austin", "Australia", "Austria", "Azerbaijan", "Baghdad", "Bahrain", "Baltimore", "Bangkok", "Bangladesh", "Barcelona", "Beijing", "Beirut", "Belarus",
        "Belfast", "Belgium", "Belgrade", "Berlin", "Birmingham", "Bolivia", "Bosnia", "Boston", "Botswana", "Brazil", "Britain", "Brooklyn", "Brussels",
        "Bucharest", "Budapest", "Buffalo", "Bulgaria", "Burma", "Cairo", "California", "Cambodia", "Cameroon", "Canada", "Caracas", "Chad", "Chicago", "Chile", "China",
        "Cincinnati", "Cleveland", "Colombia", "Colorado", "Connecticut", "Copenhagen", "Crimea", "Croatia", "Cuba", "Cyprus", "Dallas", "Damascus", "Delaware",
        "Delhi", "Denmark", "Denver", "Detroit", "Dubai", "Dublin", "Ecuador", "Edinburgh", "Egypt", "England", "Eritrea", "Estonia", "Ethiopia", "Europe", "Finland",
        "Florida", "France", "Frankfurt", "Gaza", "Geneva", "Georgia", "Germany", "Ghana", "Glasgow", "Greece", "Guatemala", "Guinea", "Haiti", "Hamburg",
        "Hanoi", "Harlem", "Havana", "Hawaii", "Helsinki", "Honduras", "Honolulu", "Houston", "Hungary", "Iceland", "Idaho", "Illinois", "India", "Indiana", "Indianapolis",
        "Indonesia", "Iowa", "Iran", "Iraq", "Ireland", "Islamabad", "Israel", "Istanbul", "Italy", "Jakarta", "Jamaica", "Japan", "Jerusalem", "Johannesburg", "Kabul",
        "Kansas", "Kazakhstan", "Kentucky", "Kenya", "Kiev", "Kosovo", "Kuwait", "Kyiv", "Kyrgyzstan", "Laos", "Latvia", "Lebanon", "Liberia", "Libya", "Lisbon",
        "Lithuania", "Liverpool", "London", "Louisiana", "Luxembourg", "Macedonia", "Madrid", "Maine", "Malawi", "Malaysia", "Mali", "Malta", "Manchester", "Manhattan",
        "Manila", "Maryland", "Massachusetts", "Melbourne", "Memphis", "Mexico", "Miami", "Michigan", "Milan", "Milwaukee", "Minneapolis", "Minnesota", "Mississippi",
        "Missouri", "Moldova", "Mongolia", "Montana", "Montenegro", "Montreal", "Morocco", "Moscow", "Mozambique", "Mumbai", "Munich", "Myanmar", "Nairobi", "Namibia",
        "Nashville", "Nebraska", "Nepal", "Netherlands", "Nevada", "Nicaragua", "Niger", "Nigeria", "Norway", "Oakland", "Ohio", "Oklahoma", "Omaha", "Oman", "Oregon",
        "Orlando", "Oslo", "Ottawa", "Pakistan", "Palestine", "Panama", "Paraguay", "Paris", "Pennsylvania", "Peru", "Philadelphia", "Philippines", "Phoenix", "Pittsburgh",
        "Poland", "Portland", "Portugal", "Prague", "Qatar", "Quebec", "Queens", "Riyadh", "Romania", "Rome", "Russia", "Rwanda", "Sacramento", "Scotland", "Seattle",
        "Senegal", "Seoul", "Serbia", "Shanghai", "Singapore", "Slovakia", "Slovenia", "Somalia", "Spain", "Stockholm", "Sudan", "Sweden", "Switzerland", "Sydney", "Syria",
        "Taipei", "Taiwan", "Tajikistan", "Tampa", "Tanzania", "Tehran", "Tennessee", "Texas", "Thailand", "Tibet", "Tokyo", "Toronto", "Tripoli", "Tunisia", "Turkey",
        "Turkmenistan", "U.K.", "U.S.", "UK", "US", "USA", "Uganda", "Ukraine", "Uruguay", "Utah", "Uzbekistan", "Vancouver", "Venezuela", "Venice", "Vermont", "Vienna", "Vietnam",
        "Virginia", "Wales", "Warsaw", "Washington", "Wisconsin", "Wyoming", "Yemen", "Zambia", "Zimbabwe", "Zurich", "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.",
        "Fla.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "La.", "Md.", "Mass.", "Mich.", "Minn.", "Mo.", "Mont.", "Neb.", "Nev.", "Okla.", "Ore.", "Pa.", "Tenn.", "Tex.",
        "Va.", "Vt.", "Wash.", "Wis.", "Wyo.", "N.Y.", "N.J.", "N.C.", "S.C.", "N.H.", "N.M.", "N.D.", "S.D.", "D.C.", "R.I.", "W.Va.", "Carolina", "Dakota", "York", "Jersey",
        "Hampshire", "Zealand", "Orleans", "Angeles", "Vegas", "Francisco", "Korea", "Arabia", "Columbia", "Kong", "Diego", "Antonio", "Jose");

    /// <summary>Whether the word is a place, or the last word of a well-known one.</summary>
    /// <param name="word">The word.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Places.Contains(word);
}
