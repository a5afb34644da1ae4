using System.Collections.Immutable;
using EditorialLint.Formats.Html;
using EditorialLint.Formats.Markdown;
using EditorialLint.Formats.PlainText;

namespace EditorialLint.Formats;

/// <summary>The formats that a program knows, by name and by file name ending.</summary>
public sealed class DocumentFormats
{
    private readonly ImmutableArray<DocumentFormat> _formats;

    /// <summary>Makes a set of formats.</summary>
    /// <param name="formats">The formats; the first is taken where neither name nor ending decides.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public DocumentFormats(ImmutableArray<DocumentFormat> formats)
    {
        if (formats.IsDefaultOrEmpty)
            throw new ArgumentException("At least one format is needed.", nameof(formats));
        _formats = formats;
    }

    /// <summary>The formats that the product brings along; plain text is the one to fall back on.</summary>
    public static DocumentFormats BuiltIn { get; } = new([new PlainTextFormat(), new MarkdownFormat(), new HtmlFormat()]);

    /// <summary>The names of all formats, in order.</summary>
    public ImmutableArray<string> Names => [.. _formats.Select(format => format.Name)];

    /// <summary>The file name endings of all formats, with their dots, in order.</summary>
    public ImmutableArray<string> Extensions => [.. _formats.SelectMany(format => format.Extensions)];

    /// <summary>The format with a given name, or null.</summary>
    public DocumentFormat? FindByName(string name)
    {
        foreach (DocumentFormat format in _formats)
        {
            if (string.Equals(format.Name, name, StringComparison.Ordinal))
                return format;
        }

        return null;
    }

    /// <summary>The format whose endings a path has, or null. Case does not matter.</summary>
    public DocumentFormat? FindByExtension(string path)
    {
        ReadOnlySpan<char> extension = Path.GetExtension(path.AsSpan());
        foreach (DocumentFormat format in _formats)
        {
            foreach (string known in format.Extensions)
            {
                if (extension.Equals(known, StringComparison.OrdinalIgnoreCase))
                    return format;
            }
        }

        return null;
    }

    /// <summary>The format of a file: the named one, else the one its ending gives, else the first of all.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="name">The format that the configuration names, if any; an unknown name counts as none.</param>
    public DocumentFormat Choose(string path, string? name) =>
        (name is null ? null : FindByName(name)) ?? FindByExtension(path) ?? _formats[0];
}
