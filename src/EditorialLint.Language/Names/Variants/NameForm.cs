using System.Runtime.InteropServices;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Names.Variants;

/// <summary>One spelling of a capitalised word in a document, with what stands beside it.</summary>
internal sealed class NameForm(string text)
{
    /// <summary>The word without a possessive ending, its apostrophes plain.</summary>
    internal string Text { get; } = text;

    /// <summary>Its places, in order.</summary>
    internal List<NamePlace> Places { get; } = [];

    /// <summary>How often it stands inside a sentence, where its capital means something.</summary>
    internal int CountInside { get; private set; }

    /// <summary>The names that stand right before it.</summary>
    internal HashSet<string> Before { get; } = new(StringComparer.Ordinal);

    /// <summary>The names that stand right behind it.</summary>
    internal HashSet<string> After { get; } = new(StringComparer.Ordinal);

    internal int Count => Places.Count;

    internal void Add(NamePlace place, bool isInside)
    {
        Places.Add(place);
        CountInside += isInside ? 1 : 0;
        if (place.Before is not null)
            Before.Add(place.Before);
        if (place.After is not null)
            After.Add(place.After);
    }

    /// <summary>Whether a name stands beside a place of another form that stands beside this one too.</summary>
    internal bool Shares(NamePlace place) =>
        (place.Before is not null && Before.Contains(place.Before)) || (place.After is not null && After.Contains(place.After));

    /// <summary>Whether another given name before the form, or another family name behind it, shows that somebody else bears it.</summary>
    internal bool IsOther(NameForm name) => (Before.Count > 0 && (name.Before.Count > 0 || name.After.Count > 0)) || After.Count > 0;

    /// <summary>A place of another form, as a variant of this one.</summary>
    internal NameVariant Describe(NameForm form, NamePlace place)
    {
        int earlier = OrderedSearch.FirstFrom(CollectionsMarshal.AsSpan(Places), place.Token, static one => one.Token);
        return new NameVariant(place.Token, form.Text, Text, Places[Math.Max(0, earlier - 1)].Token);
    }
}
