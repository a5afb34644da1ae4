using System.Text;

namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>A PHONE table: how words sound, in the notation of Aspell.</summary>
internal sealed class PhoneticTable
{
    private const int DefaultPriority = 5;

    private readonly Dictionary<char, List<Rule>> _rules = [];

    internal void Add(string pattern, string sound)
    {
        if (!_rules.TryGetValue(pattern[0], out List<Rule>? rules))
            _rules.Add(pattern[0], rules = []);
        rules.Add(Rule.Parse(pattern, sound));
    }

    /// <summary>The sound of a word in capitals.</summary>
    internal string GetSound(string word)
    {
        var text = new StringBuilder(word);
        var sound = new StringBuilder(word.Length);
        bool rewritten = false;
        int steps = 0;
        for (int i = 0; i < text.Length && steps++ < 4 * word.Length;)
        {
            char letter = text[i];
            Rule? rule = Find(text, i, out int length);
            if (rule is null)
            {
                Append(sound, letter);
                i++;
                rewritten = false;
            }
            else if (rule.Rewrites && !rewritten)
            {
                Rewrite(text, sound, i, length, rule);
                rewritten = true;
            }
            else
            {
                i += length;
                rewritten = false;
                foreach (char c in rule.Sound)
                    Append(sound, c);
                if (rule.Restarts)
                {
                    text.Remove(0, i);
                    i = 0;
                }
            }
        }

        return sound.ToString();
    }

    private static void Rewrite(StringBuilder text, StringBuilder sound, int at, int length, Rule rule)
    {
        if (sound.Length > 0 && rule.Sound.Length > 0 && (sound[^1] == text[at] || sound[^1] == rule.Sound[0]))
            sound.Length--;
        text.Remove(at, length).Insert(at, rule.Sound);
    }

    private static void Append(StringBuilder sound, char c)
    {
        if (sound.Length == 0 || sound[^1] != c)
            sound.Append(c);
    }

    private Rule? Find(StringBuilder text, int at, out int length)
    {
        length = 0;
        if (!_rules.TryGetValue(text[at], out List<Rule>? rules))
            return null;
        foreach (Rule rule in rules)
        {
            int matched = rule.Match(text, at);
            if (matched == 0 || !rule.StandsAt(text, at, matched))
                continue;
            length = Math.Max(1, matched - rule.GivenBack);
            if (rule.GivenBack == 0 && length > 1 && at + length < text.Length && IsOverruled(text, at + length - 1, rule.Priority))
                continue;
            return rule;
        }

        return null;
    }

    /// <summary>Whether a rule that begins with the last letter, and reaches farther, comes before.</summary>
    private bool IsOverruled(StringBuilder text, int at, int priority)
    {
        if (!_rules.TryGetValue(text[at], out List<Rule>? rules))
            return false;
        foreach (Rule rule in rules)
        {
            int matched = rule.Match(text, at);
            if (matched > 1 && rule.Priority >= priority && !rule.OnlyAtStart && (!rule.OnlyAtEnd || at + matched >= text.Length || !char.IsLetter(text[at + matched])))
                return true;
        }

        return false;
    }

    private sealed record Rule(string Letters, string Choice, int GivenBack, bool Rewrites, int Priority, bool OnlyAtStart, bool OnlyAtEnd, bool Restarts, string Sound)
    {
        internal static Rule Parse(string pattern, string sound)
        {
            int i = 1;
            while (i < pattern.Length && !"(-<^$0123456789".Contains(pattern[i]))
                i++;
            string letters = pattern[..i], choice = "";
            if (i < pattern.Length && pattern[i] == '(')
            {
                int close = pattern.IndexOf(')', i);
                close = close < 0 ? pattern.Length : close;
                choice = pattern[(i + 1)..close];
                i = Math.Min(close + 1, pattern.Length);
            }

            string rest = pattern[i..];
            int digit = rest.AsSpan().IndexOfAnyInRange('0', '9');
            return new Rule(
                letters, choice, rest.Count(static c => c == '-'), rest.Contains('<'), digit < 0 ? DefaultPriority : rest[digit] - '0',
                rest.Contains('^'), rest.Contains('$'), rest.Contains("^^", StringComparison.Ordinal), sound);
        }

        /// <summary>How many letters fit; 0 for a rule that does not.</summary>
        internal int Match(StringBuilder text, int at)
        {
            if (at + Letters.Length > text.Length)
                return 0;
            for (int i = 0; i < Letters.Length; i++)
            {
                if (text[at + i] != Letters[i])
                    return 0;
            }

            if (Choice.Length == 0)
                return Letters.Length;
            int next = at + Letters.Length;
            return next < text.Length && Choice.Contains(text[next]) ? Letters.Length + 1 : 0;
        }

        internal bool StandsAt(StringBuilder text, int at, int matched)
        {
            bool atStart = at == 0 || !char.IsLetter(text[at - 1]);
            bool atEnd = at + matched >= text.Length || !char.IsLetter(text[at + matched]);
            if (OnlyAtStart)
                return atStart && (!OnlyAtEnd || atEnd);
            return !OnlyAtEnd || (!atStart && atEnd);
        }
    }
}
