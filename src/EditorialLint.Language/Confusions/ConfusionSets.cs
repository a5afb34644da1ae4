namespace EditorialLint.Language.Confusions;

/// <summary>Words that are written for each other, for they sound or look alike.</summary>
/// <remarks>
/// Facts of usage that any handbook lists. The order belongs to the model: a change asks for <c>confusions</c> of the training program.
/// Spellings of two dialects (<c>licence</c>, <c>practise</c>) are left to the rules of spelling.
/// </remarks>
internal static class ConfusionSets
{
    // A '>' marks a pair of which only the first word is written by mistake.
    private static readonly string[] Sets =
    [
        "its it's", "their there they're", "your you're", "then than", "to too", "to>two", "too two", "whose who's", "of>have", "were where we're wear", "where ware",
        "affect effect", "affects effects", "affected effected", "affecting effecting", "lead led", "leads>led", "lose loose", "loses looses", "losing loosing", "lost>loss",
        "passed past", "accept except", "expect except", "expect accept", "accepted excepted", "advice advise", "breath breathe", "breaths breathes", "bath bathe", "cloth clothe",
        "cloths clothes", "principal principle", "principals principles", "cite site sight", "cites sites sights", "cited sited", "citing siting sighting",
        "complement compliment", "complements compliments", "complemented complimented", "complementary complimentary", "council counsel", "councils counsels",
        "desert dessert", "deserts desserts", "discreet discrete", "discreetly discretely", "elicit illicit", "ensure insure", "ensures insures",
        "ensured insured", "ensuring insuring", "fair fare", "fairs fares", "forward foreword", "hear here", "heard herd", "hole whole", "know no", "know now", "knew new", "knows>nose",
        "loath loathe", "peace piece", "peak peek", "peaked piqued", "plane plain", "planes plains", "pore pour", "poring pouring", "pored poured", "pray prey",
        "praying preying", "quiet quite", "rain reign rein", "rains reigns reins", "right write", "rights writes", "role roll", "roles rolls",
        "sale sail", "sales sails", "stationary stationery", "tail tale", "tails tales", "threw through", "thorough though", "though through",
        "thought though", "thought taught", "through trough", "tough though", "waist waste", "wait weight", "waits weights", "weather whether", "weak week", "which witch",
        "born borne", "brake break", "brakes breaks", "braking breaking", "bare bear", "bares bears", "board bored", "brought bought", "capital capitol", "choose chose",
        "choose chosen", "chose chosen", "choice choose", "conscience conscious", "dairy diary", "device devise", "devices devises", "die dye", "from form", "hoard horde",
        "hoards hordes", "idle idol", "lightning lightening", "marital martial", "moral morale", "personal personnel", "prescribe proscribe", "prescribed proscribed",
        "raise rise", "raised rose", "raised risen", "raising rising", "raises rises", "safe save", "sole soul", "steal steel", "tow toe", "vain vein",
        "wander wonder", "wandered wondered", "wandering wondering", "wanders wonders", "adapt adopt", "adapted adopted", "adverse averse", "aid aide", "aids aides",
        "allude elude", "alluded eluded", "allusion illusion", "altar alter", "appraise apprise", "bail bale", "bloc block", "buy>by", "bye>by", "cast caste", "cell sell",
        "cells sells", "cent sent", "scene seen", "course coarse", "coma comma", "chord cord", "core corps", "cue queue", "deceased diseased",
        "decent descent dissent", "defuse diffuse", "dual duel", "emigrate immigrate", "emigrants immigrants", "eminent imminent", "envelop envelope", "exercise exorcise",
        "faze phase", "feat feet", "find fined", "flair flare", "flaunt flout", "flea flee", "flour flower", "for four", "fort forte", "forth fourth", "foul fowl",
        "gorilla guerrilla", "grate great", "grisly grizzly", "guessed guest", "hail hale", "hair hare", "hall haul", "hangar hanger", "heal heel", "human humane", "hour our",
        "hours ours", "knot>not", "later latter", "leak leek", "least lest", "lie lay", "lies lays", "lied laid", "lone loan", "made maid", "mail male",
        "main mane", "manner manor", "meat meet", "medal meddle", "metal mettle", "miner minor", "miners minors", "morning mourning", "muscle mussel",
        "naval navel", "none nun", "one won", "once ones", "pail pale", "pain pane", "pair pear", "palate palette", "patience patients", "pedal peddle",
        "perpetrate perpetuate", "perspective prospective", "pole poll", "poles polls", "populace populous", "precede proceed", "preceded proceeded", "presence presents",
        "profit prophet", "profits prophets", "prosecute persecute", "prosecuted persecuted", "prosecution persecution", "rap wrap", "read red", "real reel", "road rode",
        "root route", "roots routes", "sauce source", "sea see", "seas sees seize", "seam seem", "seams seems", "serial cereal", "shear sheer", "sew>so",
        "soar sore", "sum>some", "son sun", "sons suns", "staid stayed", "stair stare", "stake steak", "stakes steaks", "statue statute", "statues statutes", "stile style",
        "straight strait", "suit suite", "suits suites", "taught taut", "team teem", "tear tier", "tenant tenet", "tenants tenets", "tide tied", "track tract",
        "troop troupe", "troops troupes", "vial vile", "vice vise", "waive wave", "waived waved", "waiver waver", "wont want", "war wore", "warn worn", "way weigh",
        "ways weighs", "wood>would", "wary weary", "ally alley", "there's theirs", "let's lets", "does dose", "costumer customer", "trial trail",
        "trials trails", "angel angle", "casual causal", "sever severe", "county country", "untied united", "manger manager", "solider soldier", "staring starring",
        "planed planned", "formally formerly", "farther father", "access excess", "assure ensure", "assure insure", "assured ensured", "immoral immortal", "ordinance ordnance",
        "recent resent", "resident residence", "dependence dependents", "sit set", "quote quota", "local locale", "verses versus",
        "vicious viscous", "belief believe", "proof prove", "relief relieve", "grief grieve", "perpetrated perpetuated", "assent ascent", "cannon canon", "canvas canvass",
        "careen career", "censor censure", "climactic climatic", "credible creditable", "depraved deprived", "detract distract", "disburse disperse", "disinterested uninterested",
        "elusive illusive", "flounder founder", "hurdle hurtle", "ingenious ingenuous", "interment internment", "loot lute", "tortuous torturous", "respectively respectfully",
        "wreak wreck", "wet whet", "bough bow", "broach brooch", "aisle isle",
        "are>our", "lives life", "live>life", "cents sense", "ad add", "ads adds", "effective affective", "lest>less", "pubic>public", "posses>possess", "prize price",
        "prizes prices", "prized priced", "rational rationale", "throne thrown", "thorough through", "closes clothes", "sort>sought", "sorted sordid", "bald bold",
        "precedent president", "precedents presidents", "storey story", "aloud allowed", "whit>with", "insight incite", "insights incites",
        "mantle mantel", "ties tied", "woman women", "birth berth", "births berths", "bolder boulder", "ceiling sealing", "cheap cheep", "creak creek", "currant current",
        "duct ducked", "faint feint", "flu flew", "flue flu", "gait gate", "genes jeans", "grown groan", "heir air", "key quay",
        "need knead", "night knight", "nights knights", "lesson lessen", "lessons lessens", "levee levy", "load lode", "merry marry", "might mite",
        "missed mist", "packed pact", "pause paws", "pauses paws", "peer pier", "peers piers", "plum plumb", "pride pried", "ring wring", "rings wrings", "rung wrung",
        "seller cellar", "scent sent", "slay sleigh", "slight sleight", "sword soared", "tax tacks", "tense tents", "throws throes", "told tolled",
        "very vary", "weighed wade", "wine whine", "world whirled", "bury berry", "buried berried", "prints prince", "residents residence", "step steppe",
        "toad towed", "toes tows", "wail whale", "while wile", "ballet ballot", "ballets ballots", "angels angles", "asses assess", "countries counties",
        "sacred scared", "scarred scared", "silver sliver", "barred bared",
        "filing filling", "filed filled", "files fills", "hoping hopping", "hoped hopped", "scraped scrapped", "scraping scrapping", "wining winning", "dining dinning",
        "striped stripped", "taped tapped", "taping tapping", "tough thought", "rout route", "routed rooted", "shone shown", "shoot chute",
        "staunch stanch", "symbol cymbal", "symbols cymbals", "tact tack", "taut taunt", "venal venial", "bizarre bazaar", "beach beech", "boarder border",
        "boarders borders", "bridal bridle", "callous callus", "cede seed", "ceded seeded", "censor sensor", "censors sensors", "chased chaste", "click clique",
        "collision collusion", "colonel kernel", "command commend", "commands commends", "commanded commended", "confident confidant", "consul council", "consul counsel",
        "counselor councilor", "counselors councilors", "correspondence correspondents", "cruise crews", "days daze", "dough doe", "ensue ensure",
        "epic epoch", "exalt exult", "extant extent", "facet faucet", "facets faucets",
        "flagrant fragrant", "gaff gaffe", "gaffs gaffes", "grill grille", "heroin heroine", "hoarse horse", "holy wholly", "incidence incidents", "instance instants",
        "intense intents", "lapse laps", "least leased", "lens lends", "libel liable", "magnate magnet", "magnates magnets", "mall maul", "marshal martial",
        "marshals martial", "mask masque", "missal missile", "overdo overdue", "overseas oversees", "parish perish", "parody parity", "physical fiscal",
        "premier premiere", "raise raze", "raised razed", "razing raising", "rapt rapped", "wrapped rapped", "reek wreak", "refuge refugee",
        "refugees refuges", "revue review", "rites rights", "ravage ravish", "stature statue", "stature statute", "secede succeed",
        "seceded succeeded", "surf serf", "treaties treatise", "tray trait", "unwanted unwonted", "urban urbane", "vale veil", "viral virile", "trooper trouper",
        "wither whither", "yolk yoke", "of off", "regime regimen", "regime regiment", "prostate prostrate", "reality realty", "persecuting prosecuting",
        "proceeds precedes", "preceding proceeding", "breach breech", "cavalry calvary", "decry descry", "desperate disparate", "distinct distinctive", "empathy apathy",
        "extend extent", "inequity iniquity", "median medium", "massage message", "massages messages", "morality mortality", "nuclear unclear", "parameters perimeters",
        "plague plaque", "plagues plaques", "potion portion", "potions portions", "reign region", "reined reigned", "reining reigning",
        "reticent reluctant", "shed shred", "squash quash", "stationed stationery", "surly surely",
        "undo undue", "unite untie", "uniting untying", "vote veto", "world word", "worlds words", "wring wrong", "writ write",
        "exiting exciting", "defect detect",
        "singed signed", "singing signing", "tows twos", "illegible eligible",
        "complaint compliant", "complaints compliant",
        "casualties causalities", "coastal costal", "defiant definite", "desperate separate", "dyed died", "dyeing dying", "election erection",
        "elections erections", "heath health", "hearth health", "human hymn", "interstate intestate", "meditation mediation", "meditate mediate",
        "moth month", "moths months", "mouths months", "mouth month", "police policy",
        "properties proprieties", "steam stream", "sued used",
        "suing using", "threat treat", "threats treats", "threatened treated", "thanks>thank",
        "warmed warned", "warming warning", "winning>whining", "wound would", "pay prey", "sects sectors", "lager larger",
        "role>rule", "whose>hose", "public publish", "desert deserve", "loss lose", "roll rule", "hose house", "statues status",
        "statue status", "adopting adapting", "adopts adapts", "adoption adaptation", "believes beliefs",
        "forego forgo", "further farther", "sever server",
        "aloud allow", "lightening lighting", "lightning lighting", "defused diffused",
        "marital material", "martial material", "crowd crowed", "dairy daily", "decease disease",
    ];

    /// <summary>From here on the sets are confused more rarely than they are used.</summary>
    private const string FirstRare = "adapt adopt";

    /// <summary>All pairs.</summary>
    internal static ConfusionPair[] Pairs { get; } = ReadPairs();

    private static readonly Dictionary<string, ConfusionUse[]> Uses = ReadUses();

    /// <summary>A number that changes with the list, so that a model knows its own.</summary>
    internal static int Fingerprint { get; } = ReadFingerprint();

    /// <summary>The pairs that a word in small letters belongs to.</summary>
    internal static ReadOnlySpan<ConfusionUse> Find(scoped ReadOnlySpan<char> word) =>
        Uses.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out ConfusionUse[]? uses) ? uses : [];

    private static int ReadFingerprint()
    {
        uint hash = 17;
        foreach (string set in Sets)
        {
            foreach (char c in set)
                hash = (hash * 31) + c;
        }

        return unchecked((int)hash);
    }

    private static ConfusionPair[] ReadPairs()
    {
        var pairs = new List<ConfusionPair>();
        bool common = true;
        foreach (string set in Sets)
        {
            common &= !string.Equals(set, FirstRare, StringComparison.Ordinal);
            bool oneWay = set.Contains('>', StringComparison.Ordinal);
            string[] words = set.Split(oneWay ? '>' : ' ');
            for (int left = 0; left < words.Length; left++)
            {
                for (int right = left + 1; right < words.Length; right++)
                    pairs.Add(new ConfusionPair(pairs.Count, words[left], words[right], oneWay, common));
            }
        }

        return [.. pairs];
    }

    private static Dictionary<string, ConfusionUse[]> ReadUses()
    {
        var uses = new Dictionary<string, ConfusionUse[]>(Pairs.Length * 2, StringComparer.Ordinal);
        foreach (ConfusionPair pair in Pairs)
        {
            Add(pair.Left, new ConfusionUse(pair, IsLeft: true));
            Add(pair.Right, new ConfusionUse(pair, IsLeft: false));
        }

        return uses;

        void Add(string word, ConfusionUse use) => uses[word] = uses.TryGetValue(word, out ConfusionUse[]? known) ? [.. known, use] : [use];
    }
}
