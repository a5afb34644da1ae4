namespace EditorialLint.Language.Lexicons;

/// <summary>Proper nouns that have no common reading, so that a small first letter is always a slip.</summary>
/// <remarks>
/// General knowledge: days, months, countries, peoples, states, capitals, heads of state. Left out is whatever is also a
/// common word (<c>may</c>, <c>march</c>, <c>august</c>, <c>turkey</c>, <c>china</c>, <c>polish</c>, <c>chile</c>, <c>afghan</c>, <c>brussels</c> sprouts).
/// </remarks>
public static class ProperNouns
{
    private static readonly WordSet Words = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays", "wednesdays", "thursdays",
        "fridays", "saturdays", "sundays", "january", "february", "april", "june", "july", "september", "october", "november",
        "december", "russia", "germany", "france", "britain", "england", "scotland", "ireland", "spain", "italy", "portugal", "greece",
        "poland", "ukraine", "belarus", "norway", "sweden", "denmark", "finland", "iceland", "belgium", "netherlands", "austria",
        "switzerland", "hungary", "romania", "bulgaria", "serbia", "croatia", "slovakia", "slovenia", "albania", "kosovo", "lithuania",
        "latvia", "estonia", "moldova", "israel", "lebanon", "syria", "iraq", "iran", "yemen", "kuwait", "qatar", "afghanistan",
        "pakistan", "india", "bangladesh", "nepal", "thailand", "vietnam", "cambodia", "malaysia", "singapore", "indonesia",
        "philippines", "australia", "canada", "mexico", "argentina", "colombia", "venezuela", "ecuador", "bolivia", "paraguay",
        "uruguay", "nicaragua", "honduras", "guatemala", "cuba", "haiti", "jamaica", "egypt", "libya", "tunisia", "algeria",
        "morocco", "sudan", "ethiopia", "somalia", "kenya", "uganda", "tanzania", "rwanda", "angola", "zambia", "zimbabwe", "mozambique",
        "namibia", "botswana", "nigeria", "ghana", "senegal", "cameroon", "korea", "taiwan", "mongolia", "kazakhstan", "uzbekistan",
        "armenia", "azerbaijan", "georgia", "crimea", "palestine", "europe", "africa", "america", "asia", "antarctica", "american", "americans",
        "european", "europeans", "african", "africans", "asian", "asians", "british", "russians", "iranian", "iranians", "iraqi",
        "iraqis", "syrian", "syrians", "israeli", "israelis", "ukrainian", "ukrainians", "mexican", "mexicans", "canadian", "canadians",
        "palestinian", "palestinians", "korean", "koreans", "australian", "australians", "alabama", "alaska", "arizona",
        "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "hawaii", "idaho", "illinois", "indiana", "iowa",
        "kansas", "kentucky", "louisiana", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana",
        "nebraska", "nevada", "ohio", "oklahoma", "oregon", "pennsylvania", "tennessee", "texas", "utah", "vermont", "virginia",
        "wisconsin", "wyoming", "washington", "moscow", "london", "paris", "beijing", "tokyo", "berlin", "chicago",
        "baghdad", "tehran", "kabul", "damascus", "jerusalem", "kiev", "kyiv", "boston", "philadelphia", "atlanta", "houston", "dallas",
        "seattle", "detroit", "miami", "mediterranean", "christmas", "chinese", "japanese", "scottish", "portuguese", "austrian", "austrians",
        "norwegian", "norwegians", "hungarian", "hungarians", "romanian", "romanians", "bulgarian", "bulgarians", "serbian", "serbians", "croatian",
        "croatians", "bosnian", "bosnians", "albanian", "albanians", "czech", "slovak", "germans", "italians", "egyptian", "egyptians", "libyan",
        "libyans", "tunisian", "tunisians", "algerian", "algerians", "moroccan", "moroccans", "lebanese", "jordanian", "jordanians", "nigerian",
        "nigerians", "kenyan", "kenyans", "ethiopian", "ethiopians", "pakistani", "pakistanis", "indonesian", "indonesians", "malaysian",
        "malaysians", "vietnamese", "taiwanese", "venezuelan", "venezuelans", "colombian", "colombians", "haitian", "haitians",
        "obama", "clinton", "biden", "putin", "merkel", "reagan", "nixon", "kennedy", "eisenhower", "roosevelt", "churchill", "thatcher",
        "gorbachev", "zelensky", "netanyahu", "erdogan", "macron", "stalin", "hitler", "mandela");

    private static readonly WordSet FamilyNames = new(
        "obama", "clinton", "biden", "putin", "merkel", "reagan", "nixon", "kennedy", "eisenhower", "roosevelt", "churchill", "thatcher",
        "gorbachev", "zelensky", "netanyahu", "erdogan", "macron", "stalin", "hitler", "mandela");

    /// <summary>Whether a word in small letters is a proper noun that lost its capital.</summary>
    public static bool ContainsLowercase(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>Whether a word in small letters is the family name of a well-known person.</summary>
    public static bool IsFamilyName(ReadOnlySpan<char> word) => FamilyNames.Contains(word);
}
