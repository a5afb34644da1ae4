namespace EditorialLint.Engine.Baselines;

/// <summary>Finds out which file that is gone a file of another name was, so that all rounds can be held with its entries.</summary>
/// <param name="moved">Knows the entries of files that are no sources.</param>
/// <param name="entryOf">Gives an entry by its number.</param>
/// <param name="isFree">Whether an entry is of a file that is gone, and unused.</param>
/// <param name="countOf">How many entries a file has.</param>
internal sealed class FormerFile(MovedFindings moved, Func<int, BaselineEntry> entryOf, Func<int, bool> isFree, Func<string, int> countOf)
{
    /// <summary>How many files that share a sentence are looked at: one that more have is no evidence.</summary>
    private const int MostCandidates = 64;

    /// <summary>Finds the file.</summary>
    /// <param name="file">The file under its new name.</param>
    /// <returns>The former path, or null; the file must share most of that one's findings.</returns>
    public string? Find(ComparedFile file)
    {
        var shared = new Dictionary<string, (int Findings, int Equal)>(StringComparer.Ordinal);
        var seen = new HashSet<int>();
        for (int i = 0; i < file.Result.Diagnostics.Length; i++)
        {
            int count = BaselineFindings.CountOf(file.Result.Diagnostics[i]);
            foreach (int number in moved.GetElsewhere(file.Match.HashOf(i)).Take(MostCandidates))
            {
                if (!seen.Add(number) || !isFree(number))
                    continue;
                BaselineEntry entry = entryOf(number);
                (int findings, int equal) = shared.GetValueOrDefault(entry.Path);
                shared[entry.Path] = (findings + 1, equal + (entry.Count == count ? 1 : 0));
            }
        }

        string? best = null;
        (int Findings, int Equal) most = default;
        foreach ((string path, (int Findings, int Equal) score) in shared.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            if (score.Findings * 2 > countOf(path) && score.CompareTo(most) > 0)
                (best, most) = (path, score);
        }

        return best;
    }
}
