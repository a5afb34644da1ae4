namespace EditorialLint.Language.Lexicons;

/// <summary>Words that good English doubles, by the reason for it.</summary>
public static class DoubledWords
{
    /// <summary>Whether the word is doubled for force: <c>very very cold</c>, <c>a long long way</c>, <c>a big big man</c>.</summary>
    public static bool IsIntensive(ReadOnlySpan<char> word) => word is
        "very" or "really" or "so" or "too" or "many" or "much" or "far" or "long" or "way" or "super" or "pretty" or "mega" or "extra" or "real" or
        "big" or "bad" or "good" or "great" or "huge" or "tough" or "hard" or "tiny" or "little" or "old" or "deep" or "never" or
        "fast" or "quick" or "slow" or "terrible" or "beautiful" or "strong";

    /// <summary>Whether the doubled word is a word of its own: a dish, a beast, a sound, a thing (<c>mahi mahi</c>, <c>knock knock</c>, <c>a no no</c>).</summary>
    public static bool IsReduplication(ReadOnlySpan<char> word) => word is
        "mahi" or "peri" or "tuk" or "chow" or "cous" or "bora" or "dik" or "pom" or "ylang" or "tom" or "piri" or "agar" or "win" or "go" or "no" or
        "half" or "hip" or "ha" or "hee" or "ho" or "la" or "na" or "blah" or "boo" or "knock" or "tsk" or "hubba" or "cha" or "choo" or "chop" or "tut" or
        "yadda" or "tick" or "beep" or "woof" or "quack" or "bang" or "clap" or "nom" or "yo" or "night" or "bye" or "uh" or "oh" or "hey" or "wow" or "whoa" or "hush" or "aye" or "goody" or "etc" or "etc.";

    /// <summary>Whether talk doubles the word, so that it is meant where somebody is quoted and a slip elsewhere: <c>"now now"</c>, <c>"wait wait"</c>.</summary>
    public static bool IsSpoken(ReadOnlySpan<char> word) => word is
        "yes" or "ever" or "more" or "well" or "now" or "please" or "okay" or "ok" or "yeah" or "again" or "up" or "down" or
        "wait" or "sorry" or "thank" or "round" or "hear" or "like" or "love" or "there's" or "there";
}
