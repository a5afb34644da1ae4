namespace EditorialLint.Language.Names.Variants;

/// <summary>Finds full names that are most likely one person's, spelled in two ways in different texts.</summary>
public static class NearNames
{
    private const int ShortestFamily = 5;

    /// <summary>How many times as many texts must have the usual spelling.</summary>
    private const int MinimumRatio = 2;

    /// <summary>The names whose family name is one slip away from that of a more frequent name with the same given name.</summary>
    /// <param name="names">Each name once.</param>
    /// <returns>Pairs of a rarer spelling and its usual one, in the order of the rarer ones.</returns>
    /// <remarks>One given name is compared at a time, so that memory is bounded by those who share one.</remarks>
    public static IEnumerable<(CountedName Variant, CountedName Usual)> Find(IEnumerable<CountedName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var found = new List<CountedName>();
        foreach (IGrouping<string, CountedName> given in names.Where(static name => name.Family.Length >= ShortestFamily).GroupBy(static name => name.Given, StringComparer.Ordinal))
        {
            CountedName[] bearers = [.. given];
            if (bearers.Length < 2)
                continue;
            var near = new NearSpellings<CountedName>();
            foreach (CountedName name in bearers)
                near.Add(name.Family, name);
            foreach (CountedName name in bearers)
            {
                found.Clear();
                near.Find(name.Family, found);
                CountedName? usual = found.Where(other => IsVariant(name, other)).MaxBy(static other => other.Count);
                if (usual is not null)
                    yield return (name, usual);
            }
        }
    }

    private static bool IsVariant(CountedName name, CountedName usual)
    {
        if (name.Count * MinimumRatio > usual.Count)
            return false;
        NameSlip slip = NameEdits.Compare(usual.Family, name.Family);
        // Two family names that English lists both have are two families: Johnson, Johnston.
        return slip != NameSlip.None && (slip == NameSlip.Inside || name.Family[0] == usual.Family[0]) && !NameWord.Read(name.Family).IsListed;
    }
}
