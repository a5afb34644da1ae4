using EditorialLint.Language.Confusions;

namespace EditorialLint.Training.Confusions;

/// <summary>Counts the classes of the words of all sets.</summary>
internal sealed class ClassProfiles
{
    private readonly Dictionary<string, int[]> _words = new(StringComparer.Ordinal);
    private readonly int[] _classes = new int[SlotClass.Count];

    internal void Count(int slot, string? word)
    {
        _classes[slot]++;
        if (word is null)
            return;
        if (!_words.TryGetValue(word, out int[]? counts))
            _words.Add(word, counts = new int[SlotClass.Count]);
        counts[slot]++;
    }

    /// <summary>The profile of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="elsewhere">Its share of all words of other texts; 0 where that is not known.</param>
    /// <param name="known">Classes that it may have, by how likely: a word that was hardly met has the first ones.</param>
    internal unsafe ClassProfile Read(string word, float elsewhere, IReadOnlyList<int> known)
    {
        var profile = new ClassProfile();
        int all = _classes.Sum();
        int[] counts = _words.GetValueOrDefault(word) ?? new int[SlotClass.Count];
        float met = counts.Sum(), expected = elsewhere * all;
        float total = expected > 0 ? (met + 1) / (1 + (1 / expected)) : met;
        if (total == 0)
            return profile;
        float[] shares = [.. counts.Select(static count => (float)count)];
        for (int at = 0; at < known.Count; at++)
            shares[known[at]] += at == 0 ? 1 : 0.3f;
        float sum = shares.Sum();
        profile.Anywhere = ClassProfile.Floor * total / all;
        int i = 0;
        foreach (int slot in Enumerable.Range(0, SlotClass.Count).Where(slot => shares[slot] > 0).OrderByDescending(slot => shares[slot]).Take(ClassProfile.Kept))
        {
            profile.Classes[i] = (byte)slot;
            profile.Shares[i++] = Math.Min(1, total * shares[slot] / sum / Math.Max(1, _classes[slot]));
        }

        return profile;
    }
}
