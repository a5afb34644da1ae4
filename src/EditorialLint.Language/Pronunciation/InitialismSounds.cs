using System.Buffers;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Language.Pronunciation;

/// <summary>How words in capitals begin: said letter by letter (<c>an FBI agent</c>), or as words (<c>a NATO plane</c>).</summary>
internal static class InitialismSounds
{
    private const int LongestSpelled = 5;
    private const int ShortestShouted = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    // Acronyms that are said as words and begin with a letter whose name has the other kind of sound, or with U.
    private static readonly WordSet Words = new(
        "FARC", "FEMA", "FERPA", "FIDE", "FIFA", "FICA", "FISA", "FICO", "FINRA", "FITARA", "FIBA", "FINA", "FLOTUS", "FOMO", "FUBAR", "HALO", "HAMAS", "HANA", "HEPA", "HIPAA", "HUD", "HUAC",
        "LAN", "LASER", "LASIK", "LEED", "LIBOR", "LIDAR", "LOFAR", "MASH", "MENA", "MENSA", "MERCOSUR", "MERS", "MIDI", "MIRV", "MOMA", "NAACL", "NAFTA", "NASA", "NASCAR", "NASDAQ",
        "NATO", "NAMBLA", "NICU", "NIMBY", "NORAD", "NOAA", "NSYNC", "RADAR", "RAM", "REIT", "RICO", "RINO", "ROM", "ROTC", "SADC", "SAARC", "SAG", "SALT", "SARS", "SCADA", "SCOTUS", "SCUBA",
        "SEAL", "SEATO", "SEPTA", "SIDS", "SIM", "SNAP", "SOFA", "SONAR", "SPAC", "START", "STEM", "SWAPO", "SWAT", "SWIFT", "UNESCO", "UNICEF", "UNIVAC", "UNIX", "YOLO");

    // Initialisms that have vowels to say them with, and are spelled out all the same.
    private static readonly WordSet Spelled = new(
        "ACLU", "AMA", "FA", "FAA", "FBI", "FDA", "FDI", "FDIC", "FEC", "FHA", "FIA", "FSA", "FIR", "HBO", "HIV", "HMO", "HOA", "HRA", "HDMI", "IAEA", "IOU", "IRA", "LA", "LAPD", "LCBO", "LDA",
        "LNG", "LGBT", "LGBTQ", "LGBTQIA", "MA", "MBA", "MCA", "MEP", "MIA", "MIT", "MOT", "MOU", "MRI", "MRE", "NAACP", "NASL", "NBA", "NBC", "NCAA", "NCO", "NDA", "NEA", "NEH", "NFU", "NGO", "NHTSA", "NIH",
        "NLRB", "NPR", "NRA", "NSA", "NTSB", "NWA", "NYPD", "NYU", "NYSE", "RAF", "RBI", "RCA", "RIA", "RNA", "ROI", "RSA", "RTA", "RUC", "SAS", "SDI", "SDLP", "SEO", "SOP", "SOS", "SPCA", "SPD", "SUV",
        "UAE", "UAV", "UAW", "UC", "UCLA", "UFO", "UFC", "UK", "UKIP", "UN", "UNC", "UNLV", "UPI", "UPS", "US", "USA", "USAF", "USB", "USC", "USDA", "USPS", "USSR", "UV", "XL", "XML");

    /// <summary>The first sound of a word or part of one that is all capitals, digits aside.</summary>
    /// <param name="text">The word without a possessive ending or hyphens; full stops may stand between its letters.</param>
    /// <param name="isShouted">Whether the words around it are in capitals too.</param>
    internal static InitialSound Of(ReadOnlySpan<char> text, bool isShouted)
    {
        InitialSound letter = OfLetter(text[0]);
        if (text.Length == 1 || text.Contains('.') || text.Contains('&') || char.IsAsciiDigit(text[1]))
            return letter;
        // NY1 is New York 1, and SQL is a sequel to some.
        if (text.ContainsAnyInRange('0', '9') || text is "SQL")
            return InitialSound.Either;
        if (Spelled.Contains(text))
            return letter;
        InitialSound word = WordSounds.Of(text);
        if (Words.Contains(text))
            return word;
        if (isShouted || (text.Length >= ShortestShouted && IsWord(text)))
            return word;
        if (!text.ContainsAny(Vowels))
            return text.Length <= LongestSpelled ? letter : InitialSound.Either;
        // Said either way, it begins with the same kind of sound; or nobody can tell.
        return word == letter ? letter : InitialSound.Either;
    }

    /// <summary>The first sound of a letter's name: <c>an F</c>, <c>a U</c>.</summary>
    internal static InitialSound OfLetter(char letter) => char.ToUpperInvariant(letter) switch
    {
        'A' or 'E' or 'F' or 'I' or 'L' or 'M' or 'N' or 'O' or 'R' or 'S' or 'X' => InitialSound.Vowel,
        'H' => InitialSound.Vowel,
        >= 'B' and <= 'Z' => InitialSound.Consonant,
        _ => InitialSound.Either,
    };

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        Span<char> small = stackalloc char[32];
        return text.Length <= small.Length && EnglishDictionary.For(Core.Analysis.Dialect.American).IsListed(small[..text.ToLowerInvariant(small)]);
    }
}
