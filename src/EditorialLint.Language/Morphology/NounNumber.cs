using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Morphology;

/// <summary>The number of nouns by their form, and which of them go with verbs of either number.</summary>
public static class NounNumber
{
    private const int LongestForm = 24;

    private static readonly WordSet IrregularPlurals = new(
        "people", "men", "women", "children", "feet", "teeth", "mice", "geese", "criteria", "phenomena", "alumni", "policemen", "policewomen", "firemen", "gentlemen", "businessmen",
        "businesswomen", "congressmen", "congresswomen", "servicemen", "servicewomen", "countrymen", "fishermen", "gunmen", "chairmen", "salesmen", "spokesmen", "spokeswomen", "stepchildren", "grandchildren",
        "schoolchildren", "oxen", "bacteria", "fungi", "nuclei", "stimuli", "cacti", "wives", "lives", "knives", "leaves", "lawmen", "craftsmen", "sportsmen", "freshmen", "laymen", "townspeople", "salespeople",
        "businesspeople", "spokespeople", "tribesmen", "workmen", "referenda", "memoranda", "curricula", "strata", "millennia", "indices", "appendices", "theses", "crises", "analyses", "hypotheses", "diagnoses", "oases", "statesmen", "clergymen", "frontmen", "henchmen", "middlemen");

    // Nouns of quantity, which hand the number on to what is counted, and those that usage treats either way.
    private static readonly WordSet Neutral = new(
        "number", "majority", "minority", "plurality", "lot", "rest", "half", "third", "quarter", "percent", "couple", "dozen", "range", "variety", "series", "pair", "group", "handful", "most",
        "total", "bulk", "part", "portion", "proportion", "plenty", "fraction", "bunch", "host", "crop", "mix", "mixture", "array", "string", "percentage", "remainder", "staff", "faculty", "cast", "crew", "police", "clergy",
        "cattle", "public", "media", "data", "trio", "duo", "quartet", "offspring", "fish", "sheep", "deer", "aircraft", "headquarters", "means", "species", "hundred", "thousand", "million",
        "billion", "trillion", "kind", "sort", "type", "none", "any", "all", "more", "some", "enough", "youth", "elite", "score", "swath", "slew", "wave", "spate", "flurry", "swarm", "collection", "combination",
        "crowd", "set", "generation", "army", "chorus", "cadre", "batch", "raft", "multitude", "assortment", "barrage", "succession", "litany", "myriad", "phalanx", "stream", "spacecraft", "swine", "poultry", "personnel",
        "livestock", "vermin", "folk", "kin", "infantry", "cavalry", "militia", "gentry", "amount", "vast", "one", "another", "other", "same", "least", "fifth", "tenth", "sixth", "eighth", "lion", "share", "grassroots", "rabble", "morass", "trickle", "average", "class", "need", "mass", "rubble", "smattering", "sampling",
        "lots", "dozens", "hundreds", "thousands", "millions", "billions", "loads", "tons", "heaps", "masses", "piles", "thirds", "quarters", "fifths", "halves", "tens", "odds", "news", "measles", "barracks", "crossroads",
        "gallows", "works", "arms", "thanks", "sports", "logistics", "politics", "minutiae", "paparazzi", "agenda", "graffiti", "kudos", "scissors", "shambles", "sales", "savings", "times", "grits", "darts", "billiards",
        "checkers", "diabetes", "rabies", "rickets", "shingles", "mumps", "hives", "premises", "grounds", "outskirts", "whereabouts", "remains", "lens", "chaos", "ethos", "bias", "gas", "atlas", "canvas", "alias", "pancreas", "christmas", "texas", "kansas");

    private static readonly WordSet Collectives = new(
        "team", "family", "government", "committee", "company", "board", "council", "jury", "club", "band", "side", "squad", "party", "union", "firm", "administration", "opposition", "cabinet", "audience",
        "department", "ministry", "parliament", "senate", "congress", "house", "court", "panel", "commission", "bank", "agency", "press", "military", "navy", "force", "orchestra", "choir", "class", "community", "electorate",
        "population", "nation", "country", "household", "delegation", "leadership", "management", "membership", "party", "bureau", "office", "school", "university", "college", "church", "unit", "gang", "mob", "herd", "flock", "tribe", "clan", "crew", "staff", "minority", "majority", "generation", "crowd", "public",
        "fleet", "corps", "regiment", "brigade", "battalion", "faction", "coalition", "alliance", "league", "association", "society", "federation", "trust", "organisation", "organization", "institution", "group", "chain", "network", "label", "studio",
        "consortium", "syndicate", "partnership", "panel", "tribunal", "watchdog", "regulator", "charity", "duo", "trio", "opposition", "enemy", "proletariat", "bourgeoisie", "middle", "working", "ruling");

    private static readonly WordSet Measures = new(
        "years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "centuries", "miles", "feet", "inches", "yards", "metres", "meters", "kilometres", "kilometers", "acres", "hectares", "pounds",
        "tons", "tonnes", "ounces", "grams", "kilos", "kilograms", "gallons", "litres", "liters", "barrels", "dollars", "cents", "euros", "pence", "yen", "points", "degrees", "times", "percent", "bucks",
        "generations", "innings", "rounds", "shots");

    // Plurals in -ics; the others are fields of study or action, which are one thing: "economics is".
    private static readonly WordSet PluralIcs = new(
        "critics", "topics", "clinics", "academics", "fabrics", "mechanics", "skeptics", "sceptics", "lyrics", "catholics", "medics", "picnics", "comics", "antics", "epidemics", "tactics", "statistics", "characteristics",
        "relics", "fanatics", "romantics", "alcoholics", "plastics", "republics", "mosaics", "specifics", "graphics", "diagnostics", "eccentrics", "mystics", "cynics", "pandemics", "heretics", "hispanics", "narcotics",
        "antibiotics", "metrics", "mavericks", "domestics", "ethics");

    /// <summary>The number of a noun.</summary>
    /// <param name="form">The noun; capitals do not matter.</param>
    /// <param name="tag">Its part of speech.</param>
    /// <returns>Unknown where form and tag disagree, and for nouns that go with either.</returns>
    public static GrammaticalNumber Of(ReadOnlySpan<char> form, PennTag tag)
    {
        if (form.Length is < 2 or > LongestForm || tag is not (PennTag.NN or PennTag.NNS))
            return GrammaticalNumber.Unknown;
        Span<char> buffer = stackalloc char[LongestForm];
        ReadOnlySpan<char> small = buffer[..form.ToLowerInvariant(buffer)];
        if (Neutral.Contains(small) || !char.IsAsciiLetter(small[^1]))
            return GrammaticalNumber.Unknown;
        bool irregular = IrregularPlurals.Contains(small);
        if (tag == PennTag.NNS)
            return irregular || IsPluralForm(small) ? GrammaticalNumber.Plural : GrammaticalNumber.Unknown;
        return irregular || !IsSingularForm(small) ? GrammaticalNumber.Unknown : GrammaticalNumber.Singular;
    }

    /// <summary>Whether a singular noun stands for a body of people, with which British usage has verbs of either number.</summary>
    /// <param name="form">The noun in small letters.</param>
    public static bool IsCollective(ReadOnlySpan<char> form) => Collectives.Contains(form);

    /// <summary>Whether a singular noun is a time, which often stands without a preposition: <c>the claims made last fall have</c>.</summary>
    /// <param name="form">The noun in small letters.</param>
    public static bool IsTime(ReadOnlySpan<char> form) => form is
        "year" or "month" or "week" or "day" or "morning" or "afternoon" or "evening" or "night" or "weekend" or "spring" or "summer" or "fall" or "autumn" or "winter" or "season" or "decade" or "century" or
        "hour" or "minute" or "time" or "today" or "yesterday" or "tomorrow" or "tonight" or "term" or "quarter" or "way";

    /// <summary>Whether a plural noun counts units that make one amount: <c>five years is a long time</c>.</summary>
    /// <param name="form">The noun in small letters.</param>
    public static bool IsMeasure(ReadOnlySpan<char> form) => Measures.Contains(form);

    private static bool IsPluralForm(ReadOnlySpan<char> form)
    {
        if (form[^1] != 's' || form[^2] is 's' or 'u' or 'i')
            return false;
        return !form.EndsWith("ics", StringComparison.Ordinal) || PluralIcs.Contains(form);
    }

    /// <summary>A singular ends in no <c>s</c>, or in one that no plural has: <c>process</c>, <c>crisis</c>, <c>virus</c>.</summary>
    private static bool IsSingularForm(ReadOnlySpan<char> form) => form[^1] != 's' || form[^2] is 's' or 'u' or 'i';
}
