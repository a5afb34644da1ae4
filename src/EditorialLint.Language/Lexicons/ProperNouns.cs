namespace EditorialLint.Language.Lexicons;

/// <summary>Proper nouns that have no common reading, so that a small first letter is always a slip.</summary>
/// <remarks>
/// General knowledge: days, months, countries, peoples, states, capitals, heads of state. Left out is whatever is also a
/// common word (<c>may</c>, <c>march</c>, <c>august</c>, <c>turkey</c>, <c>china</c>, <c>polish</c>, <c>chile</c>, <c>french</c> fries).
/// </remarks>
public static class ProperNouns
{
    /// <summary>Whether a word in small letters is a proper noun that lost its capital.</summary>
    public static bool ContainsLowercase(ReadOnlySpan<char> word) => word.Length is >= 4 and <= 13 && word is
        "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "mondays" or "tuesdays" or
        "wednesdays" or "thursdays" or "fridays" or "saturdays" or "sundays" or "january" or "february" or "april" or "june" or "july" or
        "september" or "october" or "november" or "december" or "russia" or "germany" or "france" or "britain" or "england" or
        "scotland" or "ireland" or "spain" or "italy" or "portugal" or "greece" or "poland" or "ukraine" or "belarus" or "norway" or
        "sweden" or "denmark" or "finland" or "iceland" or "belgium" or "netherlands" or "austria" or "switzerland" or "hungary" or
        "romania" or "bulgaria" or "serbia" or "croatia" or "slovakia" or "slovenia" or "albania" or "kosovo" or "lithuania" or
        "latvia" or "estonia" or "moldova" or "israel" or "lebanon" or "syria" or "iraq" or "iran" or "yemen" or "kuwait" or "qatar" or
        "afghanistan" or "pakistan" or "india" or "bangladesh" or "nepal" or "thailand" or "vietnam" or "cambodia" or "malaysia" or
        "singapore" or "indonesia" or "philippines" or "australia" or "canada" or "mexico" or "argentina" or "colombia" or "venezuela" or
        "ecuador" or "bolivia" or "paraguay" or "uruguay" or "nicaragua" or "honduras" or "guatemala" or "panama" or "cuba" or "haiti" or
        "jamaica" or "egypt" or "libya" or "tunisia" or "algeria" or "morocco" or "sudan" or "ethiopia" or "somalia" or "kenya" or
        "uganda" or "tanzania" or "rwanda" or "angola" or "zambia" or "zimbabwe" or "mozambique" or "namibia" or "botswana" or
        "nigeria" or "ghana" or "senegal" or "cameroon" or "korea" or "taiwan" or "mongolia" or "kazakhstan" or "uzbekistan" or
        "armenia" or "azerbaijan" or "georgia" or "crimea" or "palestine" or "europe" or "africa" or "asia" or "antarctica" or
        "american" or "americans" or "european" or "europeans" or "african" or "africans" or "asian" or "asians" or "british" or
        "russians" or "iranian" or "iranians" or "iraqi" or "iraqis" or "syrian" or "syrians" or "israeli" or "israelis" or
        "ukrainian" or "ukrainians" or "mexican" or "mexicans" or "canadian" or "canadians" or "palestinian" or "palestinians" or
        "afghan" or "korean" or "koreans" or "australian" or "australians" or "alabama" or "alaska" or "arizona" or "arkansas" or
        "california" or "colorado" or "connecticut" or "delaware" or "florida" or "hawaii" or "idaho" or "illinois" or "indiana" or
        "iowa" or "kansas" or "kentucky" or "louisiana" or "maryland" or "massachusetts" or "michigan" or "minnesota" or "mississippi" or
        "missouri" or "montana" or "nebraska" or "nevada" or "ohio" or "oklahoma" or "oregon" or "pennsylvania" or "tennessee" or
        "texas" or "utah" or "vermont" or "virginia" or "wisconsin" or "wyoming" or "washington" or "moscow" or "london" or "paris" or
        "beijing" or "tokyo" or "berlin" or "chicago" or "brussels" or "baghdad" or "tehran" or "kabul" or "damascus" or "jerusalem" or
        "kiev" or "kyiv" or "boston" or "philadelphia" or "atlanta" or "houston" or "dallas" or "seattle" or "detroit" or "miami" or
        "obama" or "clinton" or "biden" or "putin" or "merkel" or "reagan" or "nixon" or "kennedy" or "eisenhower" or "roosevelt" or
        "churchill" or "thatcher" or "gorbachev" or "zelensky" or "netanyahu" or "erdogan" or "macron" or "stalin" or "hitler" or
        "mandela";
}
