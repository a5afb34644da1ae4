using System.Collections.Immutable;
using System.Runtime.InteropServices;
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

    private readonly Document _document;
    private readonly Dictionary<string, NameForm> _forms;
    private readonly NearSpellings _names = new();
    private readonly List<NameForm> _near = [];

    private NameVariants(Document document)
    {
        _document = document;
        _forms = NameForms.Read(document);
        foreach (NameForm form in _forms.Values)
        {
            if (form.CountInside > 0 && form.Text.Length >= ShortestName)
                _names.Add(form);
        }

        var all = new List<NameVariant>();
        foreach (NameForm form in _forms.Values)
            AddVariants(form, all);
        all.Sort(static (a, b) => a.Token.CompareTo(b.Token));
        All = [.. all];
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<NameVariants> Layer { get; } = new(static document => new NameVariants(document));

    /// <summary>The variants, in text order.</summary>
    public ImmutableArray<NameVariant> All { get; }

    /// <summary>Whether a token is one. Logarithmic.</summary>
    public bool Contains(int token)
    {
        int index = OrderedSearch.FirstFrom(All.AsSpan(), token, static variant => variant.Token);
        return index < All.Length && All[index].Token == token;
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
            int earlier = OrderedSearch.FirstFrom(CollectionsMarshal.AsSpan(best.Places), place.Token, static one => one.Token);
            all.Add(new NameVariant(place.Token, form.Text, best.Text, best.Places[Math.Max(0, earlier - 1)].Token));
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

        // Another given name before it, or another family name behind it, shows another person.
        bool isOther = (form.Before.Count > 0 && (name.Before.Count > 0 || name.After.Count > 0)) || form.After.Count > 0;
        return !word.IsListed && slip == NameSlip.Inside && !isOther && form.Count * MinimumRatio <= name.Count;
    }

    /// <summary>Which of two equally frequent spellings is the slip: the one that English has less often, or else the later one.</summary>
    private static bool IsLessUsual(NameForm form, NameWord word, NameForm name)
    {
        int commonness = NameWord.Read(name.Text).Commonness;
        return word.Commonness != commonness ? word.Commonness < commonness : form.Places[0].Token > name.Places[0].Token;
    }
}
