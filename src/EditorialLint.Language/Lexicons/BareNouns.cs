namespace EditorialLint.Language.Lexicons;

/// <summary>Whether a noun in the singular may tell without an article what something is: <c>it's war</c>, <c>it's good news</c>, <c>it's election day</c>.</summary>
/// <remarks>Nouns of stuff, of abstractions, of times and meals, and those of idioms. What is left counts single things: <c>it's argument</c> says nothing.</remarks>
internal static class BareNouns
{
    private static readonly WordSet Nouns = new(
        "time", "war", "peace", "fun", "news", "life", "death", "money", "business", "work", "music", "art", "love", "hate", "hell", "heaven", "fate", "luck", "law", "history", "tv", "television", "radio",
        "theater", "theatre", "nonsense", "crap", "garbage", "trash", "junk", "rubbish", "stuff", "proof", "evidence", "fact", "fiction", "fantasy", "fear", "anger", "rage", "hope", "faith", "truth", "trouble", "magic",
        "poison", "gold", "silver", "oil", "gas", "coal", "water", "air", "fire", "ice", "snow", "rain", "weather", "food", "bread", "meat", "milk", "beer", "wine", "coffee", "tea", "blood", "sex", "gender", "race",
        "class", "age", "size", "scale", "power", "strength", "force", "progress", "success", "failure", "victory", "defeat", "freedom", "choice", "chance", "change", "growth", "trade", "debt", "tax", "cash", "credit",
        "pay", "profit", "fraud", "theft", "murder", "treason", "torture", "abuse", "rape", "suicide", "terror", "crime", "justice", "chaos", "mayhem", "propaganda", "bias", "spin", "talk", "speech", "language", "noise",
        "gossip", "rumor", "rumour", "hype", "buzz", "drama", "comedy", "tragedy", "satire", "parody", "football", "baseball", "basketball", "hockey", "tennis", "golf", "soccer", "cricket", "rugby", "chess", "poker",
        "lunch", "dinner", "breakfast", "brunch", "supper", "day", "night", "morning", "noon", "midnight", "evening", "afternoon", "spring", "summer", "autumn", "fall", "winter", "season", "week", "month", "year",
        "weekend", "showtime", "lunchtime", "halftime", "bedtime", "playtime", "crunch", "game", "match", "advantage", "case", "mission", "part", "kind", "sort", "type", "way", "point", "step", "man", "human", "nature",
        "sense", "reality", "instinct", "home", "school", "college", "church", "prison", "jail", "court", "bed", "flesh", "top", "bottom", "left", "right", "north", "south", "east", "west", "zero", "none",
        "everything", "nothing", "something", "anything", "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nobody", "one", "okay", "ok", "yes", "no", "please", "tough", "key", "fine", "cool", "crazy", "free", "genius",
        "gospel", "folly", "bunk", "fodder", "candy", "fluff", "filler", "fuel", "leverage", "access", "ground", "land", "space", "room", "traffic", "turf", "territory", "software", "hardware", "technology", "research",
        "data", "information", "intelligence", "advice", "homework", "paperwork", "housework", "teamwork", "guesswork", "groundwork", "tradition", "custom", "culture", "religion", "character", "experience",
        "pressure", "stress", "pain", "grief", "sorrow", "shame", "guilt", "pride", "envy", "greed", "lust", "joy", "pleasure", "comfort", "relief", "respect", "trust", "honor", "honour", "duty", "policy", "practice",
        "procedure", "protocol", "precedent", "hour", "rock", "roll", "jazz", "gridlock", "deadlock", "stalemate", "blackmail", "warfare", "welfare", "health", "care", "healthcare", "medicine", "defense", "defence",
        "offense", "offence", "support", "control", "order", "discipline", "conduct", "misconduct", "behavior", "behaviour", "slavery", "apartheid", "genocide", "voodoo", "logic", "math", "maths", "arithmetic",
        "science", "surgery", "play", "hardball", "softball", "clickbait", "catnip", "dynamite", "manna", "overkill", "payback", "revenge", "karma", "closure", "square", "bingo", "touch", "tide", "dawn", "dusk",
        "daylight", "dark", "light", "heat", "cold", "warmth", "energy", "electricity", "momentum", "inertia", "conjecture", "hearsay", "libel", "slander", "sarcasm", "irony", "humor", "humour", "wit", "poetry", "prose",
        "literature", "philosophy", "ideology", "dogma", "doctrine", "rhetoric", "bluster", "bravado", "boilerplate", "bait", "quicksand", "sand", "mud", "dirt", "dust", "steel", "iron", "wood", "stone", "glass",
        "plastic", "paper", "cotton", "wool", "silk", "leather", "cloth", "hair", "skin", "bone", "fat", "muscle", "sugar", "salt", "pepper", "butter", "cheese", "rice", "corn", "wheat", "grain", "fruit", "fish",
        "beef", "pork", "chicken", "turkey", "pizza", "soup", "chocolate", "cake", "pie", "mint", "retail", "estate", "prime", "property", "matter", "standard", "normal", "demand", "supply", "value", "worth",
        "interest", "equity", "stock", "labor", "labour", "overreach", "outreach", "oversight", "input", "output", "feedback", "backlash", "fallout", "bloodshed", "violence", "carnage", "havoc", "panic", "hysteria",
        "paranoia", "nostalgia", "routine", "trivia", "stagecraft", "statecraft", "kabuki", "clockwork", "family", "toast", "scum", "kin", "company", "weight", "noise", "good", "bad", "evil", "sin", "heresy", "blasphemy",
        "sacrilege", "mercy", "grace", "effort", "enough", "cheap", "tape", "theory", "jeopardy", "courtesy", "territory", "page", "chapter", "number", "level", "stage", "phase", "round", "rule", "police", "preseason", "postseason", "offseason", "style", "wartime", "peacetime",
        "slang", "shorthand", "code", "jargon", "garb", "attire", "furniture", "equipment", "machinery", "jewelry", "luggage", "baggage", "mail", "email", "spam", "cancer", "flu", "pneumonia", "diabetes",
        "acid", "ash", "smoke", "steam", "fog", "mist", "hail", "lightning", "thunder", "sunshine", "moonlight", "scenery", "wildlife", "livestock", "timber", "lumber", "concrete", "cement", "brick", "marble", "granite",
        "heroin", "cocaine", "marijuana", "alcohol", "tobacco", "vodka", "whiskey", "whisky", "gin", "rum", "water", "ink", "paint", "glue", "soap", "perfume", "rust", "mold", "mould", "trickery", "bribery", "robbery",
        "piracy", "privacy", "secrecy", "democracy", "hypocrisy", "conspiracy", "diplomacy", "lunacy", "bankruptcy", "idiocy", "literacy", "legacy", "supremacy", "autocracy", "bureaucracy", "aristocracy", "loss", "gain", "win", "anathema", "kryptonite",
        "horseplay", "wordplay", "foreplay", "roulette", "bliss", "awe", "fury", "dread", "despair", "delight", "wonder", "wisdom", "stupidity", "fame", "glory", "wealth", "poverty", "hunger", "famine", "thirst", "sleep", "rest",
        "speed", "pace", "rhythm", "harmony", "melody", "melodrama", "soap", "opera", "ballet", "dance", "yoga", "meditation", "prayer", "worship", "ritual", "church", "christmas", "easter", "thanksgiving", "halloween", "passover", "ramadan", "hanukkah");

    private static readonly WordSet Counted = new(
        "city", "university", "community", "facility", "entity", "identity", "personality", "celebrity", "minority", "majority", "commodity", "election", "organization", "organisation", "nation", "administration",
        "nomination", "convention", "position", "station", "decision", "constitution", "coalition", "delegation", "commission", "corporation", "institution", "reputation", "region", "version", "division", "session",
        "pension", "mansion", "population", "government", "department", "statement", "argument", "amendment", "apartment", "agreement", "announcement", "document", "element", "settlement", "endorsement", "commitment",
        "moment", "assessment", "appointment", "comment", "instrument", "monument", "segment", "tournament", "parliament", "conference", "audience", "alliance", "residence", "preference", "sentence", "stance", "appearance", "performance",
        "province", "relationship", "championship", "meeting", "building", "hearing", "ruling", "ranking", "rating", "offering", "gathering", "wedding", "painting", "filing", "briefing", "agency", "presidency", "candidacy",
        "constituency", "embassy", "inclination", "recommendation", "invitation", "foundation", "application", "presentation", "resolution", "generation", "expectation", "examination", "vocation", "destination", "location", "collection", "connection",
        "obligation", "ambition", "question", "opinion", "assertion", "contention", "intention", "prediction", "reaction", "contribution", "headquarters", "championship", "currency", "testament", "thing", "king", "ring", "string");

    /// <summary>Whether a noun, as written inside a sentence, needs an article or an owner in the singular.</summary>
    internal static bool NeedsDeterminer(ReadOnlySpan<char> noun)
    {
        if (noun.Length < 3 || noun.Contains('-') || noun[^1] == 's' || !char.IsAsciiLetterLower(noun[0]))
            return false;
        return Counted.Contains(noun) || (!Nouns.Contains(noun) && !IsAbstract(noun));
    }

    private static bool IsAbstract(ReadOnlySpan<char> noun) =>
        noun.EndsWith("ness", StringComparison.Ordinal) || noun.EndsWith("ity", StringComparison.Ordinal) || noun.EndsWith("ism", StringComparison.Ordinal) || noun.EndsWith("tion", StringComparison.Ordinal)
        || noun.EndsWith("sion", StringComparison.Ordinal) || noun.EndsWith("ment", StringComparison.Ordinal) || noun.EndsWith("nce", StringComparison.Ordinal) || noun.EndsWith("ship", StringComparison.Ordinal)
        || noun.EndsWith("ing", StringComparison.Ordinal) || noun.EndsWith("hood", StringComparison.Ordinal) || noun.EndsWith("ery", StringComparison.Ordinal) || noun.EndsWith("age", StringComparison.Ordinal)
        || noun.EndsWith("ware", StringComparison.Ordinal) || noun.EndsWith("day", StringComparison.Ordinal) || noun.EndsWith("time", StringComparison.Ordinal) || noun.EndsWith("dom", StringComparison.Ordinal)
        || noun.EndsWith("ty", StringComparison.Ordinal) && noun is not ("party" or "county" or "treaty") || noun.EndsWith("ble", StringComparison.Ordinal) || noun.EndsWith("ive", StringComparison.Ordinal) || noun.EndsWith("ous", StringComparison.Ordinal)
        || noun.EndsWith("ful", StringComparison.Ordinal) || noun.EndsWith("less", StringComparison.Ordinal) || noun.EndsWith("al", StringComparison.Ordinal) && noun.Length > 5 && noun is not ("proposal" or "hospital" or "arrival")
        || noun.EndsWith("ic", StringComparison.Ordinal) || noun.EndsWith("ish", StringComparison.Ordinal) || noun.EndsWith("ly", StringComparison.Ordinal) || noun.EndsWith("ed", StringComparison.Ordinal) || noun.EndsWith("ar", StringComparison.Ordinal);
}
