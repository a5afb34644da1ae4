using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Names.Variants;

/// <summary>The words of a document that are one slip away from a name which it has more often.</summary>
public sealed class NameVariants
{
    private const int ShortestName = 5, ShortestVariant = 4;

    /// <summary>How many times as often a name must stand as an unknown word that nothing but its letters ties to it.</summary>
    private const int MinimumRatio = 3;

    private readonly Dictionary<string, NameForm> _forms;
    private readonly NearSpellings<NameForm> _names = new();
    private readonly List<NameForm> _near = [];

    private NameVariants(Document document)
    {
        _forms = NameForms.Read(document);
        foreach (NameForm form in _forms.Values)
        {
            if (form.CountInside > 0 && form.Text.Length >= ShortestName)
                _names.Add(form.Text, form);
        }

        var all = new List<NameVariant>();
        foreach (NameForm form in _forms.Values)
            AddVariants(form, all);
        All = Sort(all);
        Casings = Sort(NameCasings.Find(_forms.Values));
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<NameVariants> Layer { get; } = new(static document => new NameVariants(document));

    /// <summary>The variants, in text order.</summary>
    public ImmutableArray<NameVariant> All { get; }

    /// <summary>The words whose capitals stand elsewhere than in the more frequent form of the name, in text order.</summary>
    public ImmutableArray<NameVariant> Casings { get; }

    /// <summary>Whether a token is one of <see cref="All"/>. Logarithmic.</summary>
    public bool Contains(int token)
    {
        int index = OrderedSearch.FirstFrom(All.AsSpan(), token, static variant => variant.Token);
        return index < All.Length && All[index].Token == token;
    }

    private static ImmutableArray<NameVariant> Sort(List<NameVariant> variants)
    {
        variants.Sort(static (a, b) => a.Token.CompareTo(b.Token));
        return [.. variants];
    }

    private void AddVariants(NameForm form, List<NameVariant> all)
    {
        if (form.Text.Length < ShortestVariant)
            return;
        _near.Clear();
        _names.Find(form.Text, _near);
        NameForm? best = null;
        NameWord word = default;
        foreach (NameForm name in _near)
        {
            if (name == form || name == best || name.Count < form.Count || (best is not null && best.Count >= name.Count))
                continue;
            NameSlip slip = NameEdits.Compare(name.Text, form.Text);
            if (slip == NameSlip.None)
                continue;
            word = word.IsRead ? word : NameWord.Read(form.Text);
            if (IsSlip(form, word, name, slip))
                best = name;
        }

        if (best is null)
            return;
        foreach (NamePlace place in form.Places)
        {
            if (word.IsListed && !best.Shares(place))
                continue;
            all.Add(best.Describe(form, place));
        }
    }

    private static bool IsSlip(NameForm form, NameWord word, NameForm name, NameSlip slip)
    {
        if (form.Before.Overlaps(name.Before) || form.After.Overlaps(name.After))
        {
            // "Endorse Trump", "Endorsed Trump": words of a headline.
            if (word.IsListed && NameWord.Read(name.Text).IsCommon)
                return false;
            return form.Count < name.Count || IsLessUsual(form, word, name);
        }

        return !word.IsListed && slip == NameSlip.Inside && !form.IsOther(name) && form.Count * MinimumRatio <= name.Count;
    }

    /// <summary>Which of two equally frequent spellings is the slip: the one that English has less often, or else the later one.</summary>
    private static bool IsLessUsual(NameForm form, NameWord word, NameForm name)
    {
        int commonness = NameWord.Read(name.Text).Commonness;
        return word.Commonness != commonness ? word.Commonness < commonness : form.Places[0].Token > name.Places[0].Token;
    }
}
