using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Style;

/// <summary>Recognises predicates that say there is no verdict yet.</summary>
internal static class PendingTrial
{
    // "will be ordered to appear before a district court": the words of the court stand near the verb.
    private const int Reach = 6;

    /// <summary>Whether a predicate does.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="verb">The head of the predicate.</param>
    /// <param name="subject">The head of its subject.</param>
    public static bool Says(SentenceWords words, int verb, int subject)
    {
        if (verb <= subject)
            return false;
        switch (words.GetText(verb))
        {
            case "stand" or "stands" or "await" or "awaits" or "awaiting":
                return Has(words, verb, "trial");
            case "face" or "faces" or "facing":
                return HasAny(words, verb, "trial", "charges", "charge", "court");
            case "go" or "goes" or "going":
                return Follows(words, verb, "on", "trial");
            case "trial":
                return words.GetText(verb - 1) is "on" && Precedes(words, subject, verb, "is", "are", "be");
            case "appear" or "appears":
                return HasAny(words, verb, "court", "trial");
            case "due":
                return HasAny(words, verb, "court", "trial");
            case "plead" or "pleads" or "pleaded" or "pled":
                return Follows(words, verb, "not", "guilty");
            case "deny" or "denies" or "denied":
                return HasAny(words, verb, "charge", "charges");
            case "charged":
                return Precedes(words, subject, verb, "has", "have", "is", "are");
            default:
                return false;
        }
    }

    private static bool HasAny(SentenceWords words, int verb, params ReadOnlySpan<string> wanted)
    {
        foreach (string word in wanted)
        {
            if (Has(words, verb, word))
                return true;
        }

        return false;
    }

    private static bool Has(SentenceWords words, int verb, string wanted)
    {
        for (int i = verb + 1; i < words.Count && i <= verb + Reach; i++)
        {
            if (words.GetText(i).SequenceEqual(wanted))
                return true;
        }

        return false;
    }

    private static bool Follows(SentenceWords words, int verb, string first, string second) =>
        verb + 2 < words.Count && words.GetText(verb + 1).SequenceEqual(first) && words.GetText(verb + 2).SequenceEqual(second);

    private static bool Precedes(SentenceWords words, int subject, int verb, params ReadOnlySpan<string> wanted)
    {
        for (int i = subject + 1; i < verb; i++)
        {
            foreach (string word in wanted)
            {
                if (words.GetText(i).SequenceEqual(word))
                    return true;
            }
        }

        return false;
    }
}
