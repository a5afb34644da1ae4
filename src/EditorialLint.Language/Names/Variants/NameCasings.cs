using System.Runtime.InteropServices;

namespace EditorialLint.Language.Names.Variants;

/// <summary>Finds names whose capitals come and go: <c>DeVos</c>, <c>Devos</c>.</summary>
internal static class NameCasings
{
    private const int ShortestName = 4;

    internal static List<NameVariant> Find(IReadOnlyCollection<NameForm> forms)
    {
        var found = new List<NameVariant>();
        var usual = new Dictionary<string, NameForm>(StringComparer.OrdinalIgnoreCase);
        foreach (NameForm form in forms)
        {
            if (form.Text.Length < ShortestName)
                continue;
            ref NameForm? known = ref CollectionsMarshal.GetValueRefOrAddDefault(usual, form.Text, out _);
            if (known is null || IsSlip(known.Text) || (form.Count > known.Count && !IsSlip(form.Text)))
                known = form;
        }

        foreach (NameForm form in forms)
        {
            if (!usual.TryGetValue(form.Text, out NameForm? name) || name == form || name.CountInside == 0)
                continue;
            bool shares = form.Before.Overlaps(name.Before) || form.After.Overlaps(name.After);
            if (form.Count * 2 > name.Count && !(shares && name.Count > form.Count) && !IsSlip(form.Text))
                continue;
            if (!shares && form.IsOther(name))
                continue;
            foreach (NamePlace place in form.Places)
                found.Add(name.Describe(form, place));
        }

        return found;
    }

    /// <summary>Two capitals and then small letters: the shift key was let go too late.</summary>
    private static bool IsSlip(string word) => char.IsUpper(word[0]) && char.IsUpper(word[1]) && word.AsSpan(2).IndexOfAnyInRange('A', 'Z') < 0;
}
