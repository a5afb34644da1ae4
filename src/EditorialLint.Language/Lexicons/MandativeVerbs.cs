namespace EditorialLint.Language.Lexicons;

/// <summary>Verbs that ask for something to be done, with the subjunctive behind them: <c>demand that he go</c>.</summary>
public static class MandativeVerbs
{
    private static readonly VerbSet Verbs = new(
        "demand", "insist", "suggest", "urge", "recommend", "request", "require", "propose", "ask", "order", "advise", "prefer", "mandate", "stipulate", "plead", "dictate", "direct", "command", "move",
        "vote", "agree", "decide", "specify", "beg", "pray", "desire", "wish", "intend", "instruct", "ensure", "implore", "caution", "provide", "rule", "arrange", "beseech", "petition", "appeal", "let", "make", "help",
        "watch", "see", "hear", "have", "made", "saw", "heard", "had", "sought", "seek", "want", "need");

    /// <summary>Whether the word is a form of such a verb, or of one that takes a bare infinitive: <c>let it go</c>.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Verbs.Contains(word);
}
