using System.Collections.Immutable;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Names;

/// <summary>A bearer while its mentions are collected.</summary>
internal sealed class NameGroup
{
    private readonly List<NameAnatomy> _mentions = [];
    private readonly NameEvidence _evidence = new();
    private NameAnatomy _fullest;

    internal int Count => _mentions.Count;

    /// <summary>Whether a mention of more than one word is among them.</summary>
    internal bool IsFull { get; private set; }

    internal bool LooksPersonal { get; private set; }

    internal void Add(NameAnatomy mention)
    {
        if (_mentions.Count == 0 || mention.End - mention.First > _fullest.End - _fullest.First)
            _fullest = mention;
        _mentions.Add(mention);
        IsFull |= mention.IsFull;
        LooksPersonal |= mention.LooksPersonal;
        _evidence.Add(mention);
    }

    internal NameBearer Close(Document document)
    {
        NameKind kind = _evidence.Decide();
        var bearer = new NameBearer(_fullest.Mention.Text.ToString(), kind, [.. _mentions.Select(static mention => mention.Mention)]);
        if (kind != NameKind.Person)
            return bearer;
        var ages = ImmutableArray.CreateBuilder<StatedAge>();
        var roles = ImmutableArray.CreateBuilder<TextSpan>();
        var titles = ImmutableArray.CreateBuilder<string>();
        foreach (NameAnatomy mention in _mentions)
        {
            if (PersonDetails.FindAge(document, mention) is { } age)
                ages.Add(age);
            if (PersonDetails.FindRole(document, mention) is { } role)
                roles.Add(role);
            if (mention.Title >= 0 && document.GetString(mention.Title) is var title && !titles.Contains(title))
                titles.Add(title);
        }

        return bearer with { Parts = _fullest.ReadParts(), Ages = ages.DrainToImmutable(), Roles = roles.DrainToImmutable(), Titles = titles.DrainToImmutable() };
    }
}
