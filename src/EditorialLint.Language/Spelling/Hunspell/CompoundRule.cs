namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>A COMPOUNDRULE: which words, by their flags, may follow one another.</summary>
internal sealed class CompoundRule(IReadOnlyList<CompoundRule.Step> steps)
{
    /// <summary>One flag of a rule.</summary>
    /// <param name="Flag">The flag.</param>
    /// <param name="IsOptional">Whether no word may stand for it.</param>
    /// <param name="Repeats">Whether several words may.</param>
    internal readonly record struct Step(char Flag, bool IsOptional, bool Repeats);

    /// <summary>Reads <c>A*B?C</c>; flags of more than one character stand in brackets.</summary>
    internal static CompoundRule Parse(string text, FlagReader flags, int line)
    {
        var steps = new List<Step>();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '*' or '?' && steps.Count > 0)
            {
                steps[^1] = steps[^1] with { IsOptional = true, Repeats = text[i] == '*' };
                continue;
            }

            int close = text[i] == '(' ? text.IndexOf(')', i) : -1;
            if (close > 0)
            {
                foreach (char flag in flags.Read(text[(i + 1)..close], line))
                    steps.Add(new Step(flag, false, false));
                i = close;
            }
            else if (flags.Mode is FlagMode.Character or FlagMode.Utf8)
            {
                steps.Add(new Step(text[i], false, false));
            }
        }

        return new CompoundRule(steps);
    }

    internal bool Uses(WordEntry word)
    {
        foreach (Step step in steps)
        {
            if (word.Has(step.Flag))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words can stand at the start of the rule, or fill it wholly.</summary>
    internal bool Matches(RuleWord? words, bool wholly)
    {
        // States before each step, after all words so far; steps are few, so a set of bits would gain nothing.
        Span<bool> states = stackalloc bool[steps.Count + 1];
        Span<bool> next = stackalloc bool[steps.Count + 1];
        states[0] = true;
        Skip(states);
        int count = words?.Count ?? 0;
        for (int i = 0; i < count; i++)
        {
            WordEntry word = words!.At(i);
            next.Clear();
            for (int step = 0; step < steps.Count; step++)
            {
                if (!states[step] || !word.Has(steps[step].Flag))
                    continue;
                next[step + 1] = true;
                if (steps[step].Repeats)
                    next[step] = true;
            }

            next.CopyTo(states);
            Skip(states);
        }

        return wholly ? states[^1] : states.Contains(true);
    }

    private void Skip(Span<bool> states)
    {
        for (int step = 0; step < steps.Count; step++)
        {
            if (states[step] && steps[step].IsOptional)
                states[step + 1] = true;
        }
    }
}
