namespace EditorialLint.Language.Lexicons;

/// <summary>Phrases whose noun hardly ever stands without an article: <c>at the end of</c>, <c>in the wake of</c>, <c>the fight against</c>.</summary>
public static class ArticleFrames
{
    /// <summary>Whether a preposition, a bare noun and the word behind it make such a phrase; all in small letters.</summary>
    /// <param name="preposition">The preposition.</param>
    /// <param name="noun">The noun in the singular.</param>
    /// <param name="next">The word behind it.</param>
    public static bool Contains(ReadOnlySpan<char> preposition, ReadOnlySpan<char> noun, ReadOnlySpan<char> next) => next switch
    {
        "of" => noun switch
        {
            "end" => preposition is "at" or "by" or "until" or "since" or "before" or "after" or "toward" or "towards",
            "beginning" or "start" => preposition is "at" or "since" or "by" or "before" or "in",
            "middle" or "midst" or "aftermath" or "absence" or "context" or "vicinity" or "process" or "presence" or "spirit" => preposition is "in",
            "wake" => preposition is "in",
            "course" => preposition is "in" or "during" or "over",
            "eve" or "verge" or "brink" or "outskirts" or "basis" or "occasion" => preposition is "on",
            "age" => preposition is "at",
            "request" or "expense" or "invitation" or "urging" or "helm" or "mercy" or "height" or "edge" or "bottom" => preposition is "at",
            "result" or "consequence" => preposition is "as",
            "rest" or "sake" or "duration" => preposition is "for",
            "exception" or "help" => preposition is "with",
            "guise" or "pretext" or "auspices" or "leadership" or "command" => preposition is "under",
            _ => false,
        },
        "to" => preposition is "in" && noun is "attempt" or "effort" or "bid",
        "against" => noun is "fight" or "campaign" or "crackdown" && preposition is "of" or "in" or "on" or "by" or "for" or "about" or "with" or "during" or "from",
        _ => false,
    };
}
