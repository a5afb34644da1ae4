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

    internal unsafe ClassProfile Read(string word)
    {
        var profile = new ClassProfile();
        if (!_words.TryGetValue(word, out int[]? counts))
            return profile;
        profile.Anywhere = ClassProfile.Floor * counts.Sum() / _classes.Sum();
        int i = 0;
        foreach (int slot in Enumerable.Range(0, SlotClass.Count).Where(slot => counts[slot] > 0).OrderByDescending(slot => counts[slot]).Take(ClassProfile.Kept))
        {
            profile.Classes[i] = (byte)slot;
            profile.Shares[i++] = counts[slot] / (float)_classes[slot];
        }

        return profile;
    }
}
