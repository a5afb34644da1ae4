namespace EditorialLint.Language.Spelling.Hunspell;

/// <summary>Takes affixes off a form until a listed word is left that may have them.</summary>
internal sealed class AffixSearch(AffixFile rules, WordTable words)
{
    /// <summary>Finds a form with any affixes.</summary>
    /// <param name="form">The form.</param>
    /// <param name="place">Where in a compound it stands.</param>
    /// <param name="needed">A flag that the word or its affix must have, or NUL.</param>
    internal AffixedWord? Find(string form, CompoundPlace place = CompoundPlace.None, char needed = '\0') =>
        FindPrefixed(form, place, needed)
        ?? FindSuffixed(form, null, '\0', needed, place, false)
        ?? (rules.ContinuationFlags.Count > 0 ? FindTwiceSuffixed(form, null, needed, false) ?? FindPrefixedTwiceSuffixed(form, needed) : null);

    /// <summary>Finds a form with a prefix, and perhaps a suffix too.</summary>
    internal AffixedWord? FindPrefixed(string form, CompoundPlace place, char needed)
    {
        foreach (Affix prefix in rules.Prefixes.AtStart(form))
        {
            if (place == CompoundPlace.None && prefix.Continues(rules.OnlyInCompound))
                continue;
            if (place == CompoundPlace.End && !prefix.Continues(rules.CompoundPermit))
                continue;
            if (prefix.RemovePrefix(form, rules.FullStrip) is not string root)
                continue;
            for (WordEntry? entry = words.Find(root); entry is not null; entry = entry.Next)
            {
                if (entry.Has(prefix.Flag) && !prefix.Continues(rules.NeedAffix) && !prefix.Continues(rules.Circumfix) && (needed == '\0' || entry.Has(needed) || prefix.Continues(needed)))
                    return new AffixedWord(entry, prefix, null);
            }

            if (prefix.Cross && FindSuffixed(root, prefix, '\0', needed, place, true) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Finds a form with a suffix.</summary>
    /// <param name="form">The form, without the prefix.</param>
    /// <param name="prefix">The prefix that was taken off before.</param>
    /// <param name="continued">The flag of a suffix that was taken off before, which this one must carry; or NUL.</param>
    /// <param name="needed">A flag that the word or its affix must have, or NUL.</param>
    /// <param name="place">Where in a compound it stands.</param>
    /// <param name="cross">Whether the suffix must go together with the prefix.</param>
    internal AffixedWord? FindSuffixed(string form, Affix? prefix, char continued, char needed, CompoundPlace place, bool cross)
    {
        foreach (Affix suffix in rules.Suffixes.AtEnd(form))
        {
            if (!IsAllowed(suffix, prefix, continued, place) || (cross && !suffix.Cross))
                continue;
            if (suffix.RemoveSuffix(form, rules.FullStrip) is not string root)
                continue;
            if (continued != '\0' && !suffix.Continues(continued))
                continue;
            for (WordEntry? entry = words.Find(root); entry is not null; entry = entry.Next)
            {
                bool takesSuffix = entry.Has(suffix.Flag) || prefix?.Continues(suffix.Flag) == true;
                bool takesPrefix = !cross || prefix is null || entry.Has(prefix.Flag) || suffix.Continues(prefix.Flag);
                bool standsAlone = place != CompoundPlace.None || !entry.Has(rules.OnlyInCompound);
                if (takesSuffix && takesPrefix && standsAlone && (needed == '\0' || entry.Has(needed) || suffix.Continues(needed)))
                    return new AffixedWord(entry, prefix, suffix);
            }
        }

        return null;
    }

    /// <summary>Finds a form with two suffixes, the inner of which carries the outer's flag.</summary>
    internal AffixedWord? FindTwiceSuffixed(string form, Affix? prefix, char needed, bool cross)
    {
        foreach (Affix suffix in rules.Suffixes.AtEnd(form))
        {
            if (!rules.ContinuationFlags.Contains(suffix.Flag) || (cross && !suffix.Cross) || suffix.RemoveSuffix(form, rules.FullStrip) is not string root)
                continue;
            // The prefix may be allowed by the outer suffix; then the inner one need not know it.
            bool inner = prefix is not null && !suffix.Continues(prefix.Flag);
            if (FindSuffixed(root, inner ? prefix : null, suffix.Flag, needed, CompoundPlace.None, inner && cross) is { } found)
                return found with { Prefix = prefix, OuterSuffix = suffix };
        }

        return null;
    }

    private AffixedWord? FindPrefixedTwiceSuffixed(string form, char needed)
    {
        foreach (Affix prefix in rules.Prefixes.AtStart(form))
        {
            if (prefix.Cross && prefix.RemovePrefix(form, rules.FullStrip) is string root && FindTwiceSuffixed(root, prefix, needed, true) is { } found)
                return found;
        }

        return null;
    }

    private bool IsAllowed(Affix suffix, Affix? prefix, char continued, CompoundPlace place)
    {
        if (place == CompoundPlace.Begin && !suffix.Continues(rules.CompoundPermit))
            return false;
        if (rules.Circumfix != '\0' && (prefix?.Continues(rules.Circumfix) == true) != suffix.Continues(rules.Circumfix))
            return false;
        // What only joins parts, as the German "s" does, does not end a compound.
        bool ends = place == CompoundPlace.None || (place == CompoundPlace.End && prefix is null && suffix.Add.Length > 0);
        if (ends && suffix.Continues(rules.OnlyInCompound))
            return false;
        return continued != '\0' || !suffix.Continues(rules.NeedAffix) || (prefix is not null && !prefix.Continues(rules.NeedAffix));
    }
}
