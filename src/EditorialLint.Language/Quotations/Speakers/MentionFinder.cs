using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;

namespace EditorialLint.Language.Quotations.Speakers;

/// <summary>Finds the name that a token belongs to.</summary>
internal sealed class MentionFinder(Document document)
{
    private readonly ImmutableArray<NameMention> _mentions = document.Get(NameSet.Layer).Mentions;

    /// <summary>The mention whose words, without its title, hold the token. Logarithmic.</summary>
    internal NameMention? At(int token)
    {
        int low = 0, high = _mentions.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_mentions[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _mentions.Length && _mentions[low].FirstToken <= token ? _mentions[low] : null;
    }
}
