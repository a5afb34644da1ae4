namespace EditorialLint.Core.Documents;

/// <summary>English abbreviations that take a full stop; titles apart, since a sentence never ends behind them.</summary>
/// <remarks>A general list from common usage; <c>switch</c> over literals costs nothing at start-up.</remarks>
public static class Abbreviations
{
    /// <summary>Whether the word takes a full stop as an abbreviation. The match is exact in case.</summary>
    /// <param name="word">The word without its full stop.</param>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 6 && (IsTitle(word) || IsOther(word));

    /// <summary>Whether the abbreviation stands before a name, so that it never ends a sentence.</summary>
    /// <param name="word">The word without its full stop.</param>
    public static bool IsTitle(ReadOnlySpan<char> word) => word is
        "Mr" or "Mrs" or "Ms" or "Mx" or "Messrs" or "Dr" or "Drs" or "Prof" or "Rev" or "Fr" or "Hon" or "Msgr" or
        "Sen" or "Sens" or "Rep" or "Reps" or "Gov" or "Govs" or "Pres" or "Del" or "Amb" or "Atty" or "Supt" or "Insp" or
        "Gen" or "Lt" or "Col" or "Sgt" or "Capt" or "Cmdr" or "Maj" or "Adm" or "Cpl" or "Pvt" or "Spc" or "Brig" or "Det" or
        "Sec" or "St" or "Ste" or "Mt" or "Ft" or "vs" or "Vs";

    private static bool IsOther(ReadOnlySpan<char> word) => word is
        "Jr" or "Sr" or "Inc" or "Corp" or "Co" or "Cos" or "Ltd" or "Bros" or "Assn" or "Dept" or "Univ" or
        "Jan" or "Feb" or "Aug" or "Sept" or "Sep" or "Oct" or "Nov" or "Dec" or
        "Ala" or "Ariz" or "Ark" or "Calif" or "Colo" or "Conn" or "Fla" or "Ga" or "Ill" or "Ind" or "Kan" or "Ky" or "La" or
        "Md" or "Mass" or "Mich" or "Minn" or "Mo" or "Mont" or "Neb" or "Nev" or "Okla" or "Ore" or "Pa" or
        "Tenn" or "Tex" or "Va" or "Vt" or "Wash" or "Wis" or "Wyo" or
        "Ave" or "Blvd" or "Rd" or "Hwy" or "Rte" or "Pl" or "Sq" or
        "etc" or "al" or "cf" or "Cal" or "approx" or "ca" or "est" or "ed" or "eds" or "Vol" or "vol" or "Fig" or "Figs" or "pp" or
        "dept" or "govt" or "Govt" or "incl" or "misc" or "min" or "max" or "mos" or "yrs" or "hrs" or "lbs" or "oz" or "ft" or "mph";
}
