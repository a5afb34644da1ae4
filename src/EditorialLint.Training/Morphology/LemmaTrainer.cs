using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;
using EditorialLint.Training.Treebanks;

namespace EditorialLint.Training.Morphology;

/// <summary>Learns the rules of lemmas: the commonest rule for each ending, and exceptions where a longer one or the word itself has another.</summary>
internal sealed class LemmaTrainer
{
    private const int TableBits = 14;

    /// <summary>An ending must be seen as often before it overrules a shorter one.</summary>
    private const int MinimumCount = 3;

    private const int LongestTaught = 3;

    private readonly Dictionary<(PennTag Tag, string Ending), Dictionary<LemmaRule, int>> _endings = [];
    private readonly Dictionary<(PennTag Tag, string Word), Dictionary<LemmaRule, int>> _words = [];

    /// <summary>Learns from sentences and lays the model out.</summary>
    internal static byte[] Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var trainer = new LemmaTrainer();
        foreach (TreebankSentence sentence in sentences)
            trainer.Add(sentence, sentence.Penn);
        return trainer.Write();
    }

    private void Add(TreebankSentence sentence, PennTag[] tags)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            string form = sentence.Form(i).ToString();
            string lemma = sentence.Lemmas[i];
            // Numbers are known by their shape only, and stay as they are.
            if (lemma == "_" || form.Any(char.IsAsciiDigit))
                continue;
            string lower = form.ToLowerInvariant();
            bool name = IsName(tags[i]);
            LemmaRule? keeping = Shortest(form, lemma, keepsCase: true), small = Shortest(lower, lemma, keepsCase: false);
            LemmaRule? first = name ? keeping : small, second = name ? small : keeping;
            if (first is null || (second is not null && second.Value.Ending.Length < first.Value.Ending.Length))
                (first, second) = (second, first);
            if (first is not LemmaRule rule)
                continue;

            // The other rule counts nearly as much: it may serve the other spellings of the word too, as "i" and "I".
            Count(_words, (tags[i], lower), rule, 1000);
            if (second is LemmaRule other)
                Count(_words, (tags[i], lower), other, 999);
            // "Sept." becomes "September", but teaches nothing of other words.
            if (rule.Ending.Length > LongestTaught)
                continue;
            for (int length = 0; length <= Math.Min(Lemmatizer.LongestEnding, lower.Length); length++)
                Count(_endings, (tags[i], lower[^length..]), rule, 1);
        }
    }

    private byte[] Write()
    {
        var chosen = new Dictionary<(PennTag, string), LemmaRule>();
        var keys = new Dictionary<uint, LemmaRule>();
        foreach (((PennTag tag, string ending), Dictionary<LemmaRule, int> counts) in _endings.OrderBy(static pair => pair.Key.Ending.Length)
            .ThenBy(static pair => pair.Key.Tag).ThenBy(static pair => pair.Key.Ending, StringComparer.Ordinal))
        {
            LemmaRule best = Commonest(counts);
            if (ending.Length > 0 && (counts.Values.Sum() < MinimumCount || Effective(chosen, tag, ending[1..]) == best))
                continue;
            chosen.Add((tag, ending), best);
            keys.TryAdd(Lemmatizer.EndingKey(ending, tag), best);
        }

        foreach (((PennTag tag, string word), Dictionary<LemmaRule, int> counts) in _words.OrderBy(static pair => pair.Key.Tag).ThenBy(static pair => pair.Key.Word, StringComparer.Ordinal))
        {
            LemmaRule best = Commonest(counts);
            string longest = word[^Math.Min(Lemmatizer.LongestEnding, word.Length)..];
            LemmaRule? effective = Effective(chosen, tag, longest);
            if (effective != best || (!IsName(tag) && IsOverruled(best.KeepsCase ? char.ToUpperInvariant(word[0]) + word[1..] : word, tag, best)))
                keys.TryAdd(Lemmatizer.WordKey(word, tag), best);
        }

        LemmaRule[] rules = [.. keys.Values.Distinct().OrderBy(static rule => rule.ToString(), StringComparer.Ordinal)];
        var numbers = rules.Select(static (rule, i) => (rule, i)).ToDictionary(static pair => pair.rule, static pair => (ushort)(pair.i + 1));
        var output = new MemoryStream();
        Lemmatizer.Write(output, TableBits, ClassTable.Build(keys.ToDictionary(static pair => pair.Key, pair => numbers[pair.Value]), TableBits, Lemmatizer.RuleBits), rules);
        return output.ToArray();
    }

    /// <summary>Whether the dictionary would choose another lemma than the treebanks.</summary>
    private static bool IsOverruled(string form, PennTag tag, LemmaRule rule) =>
        rule.Apply(form) is { } lemma && !string.Equals(ListedLemma.Choose(form, tag, lemma), lemma, StringComparison.Ordinal);

    private static bool IsName(PennTag tag) => tag is PennTag.NNP or PennTag.NNPS;

    private static void Count(Dictionary<(PennTag, string), Dictionary<LemmaRule, int>> all, (PennTag, string) key, LemmaRule rule, int weight)
    {
        if (!all.TryGetValue(key, out Dictionary<LemmaRule, int>? counts))
            all.Add(key, counts = []);
        counts[rule] = counts.GetValueOrDefault(rule) + weight;
    }

    private static LemmaRule Commonest(Dictionary<LemmaRule, int> counts) =>
        counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key.ToString(), StringComparer.Ordinal).First().Key;

    private static LemmaRule? Effective(Dictionary<(PennTag, string), LemmaRule> chosen, PennTag tag, string ending)
    {
        for (int start = 0; start <= ending.Length; start++)
        {
            if (chosen.TryGetValue((tag, ending[start..]), out LemmaRule rule))
                return rule;
        }

        return null;
    }

    private static LemmaRule? Shortest(string form, string lemma, bool keepsCase)
    {
        int common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common])
            common++;
        string ending = lemma[common..];
        return ending.Length > LemmaRule.MaximumEnding || form.Length - common > byte.MaxValue ? null : new LemmaRule(keepsCase, form.Length - common, ending);
    }
}
