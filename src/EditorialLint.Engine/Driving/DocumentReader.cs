using System.Diagnostics.CodeAnalysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Formats;

namespace EditorialLint.Engine.Driving;

/// <summary>The way from a source to a tree.</summary>
public static class DocumentReader
{
    /// <summary>Reads and decodes a source.</summary>
    /// <param name="source">What to read.</param>
    /// <param name="store">Where its bytes come from.</param>
    /// <param name="settings">The settings in force for it.</param>
    /// <param name="text">The text, when there is one.</param>
    /// <param name="reading">The bytes, or why there is no text.</param>
    public static bool TryLoad(
        LintSource source, ISourceStore store, DocumentSettings settings, [NotNullWhen(true)] out SourceText? text, out SourceReading reading)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(settings);
        text = null;
        reading = store.Read(source);
        if (reading.Trouble is not null)
            return false;
        // Half of a text in UTF-16 is zeros, which only a declaration tells from data.
        bool isDeclared = settings.Charset is SourceEncoding.Utf16LittleEndian or SourceEncoding.Utf16BigEndian;
        if (!isDeclared && SourceCodec.LooksBinary(reading.Bytes.Span))
        {
            reading = SourceReading.Failure(new ToolNotification(
                "binary-file",
                Severity.Error,
                "This file holds binary data, or UTF-16 without a byte order mark (if so, set charset in .editorconfig); it was not checked.")
            {
                Path = source.Path,
            });
            return false;
        }

        text = SourceCodec.Decode(source.Path, reading.Bytes.Span, settings.Charset);
        return true;
    }

    /// <summary>Builds the tree of a text in its format.</summary>
    /// <param name="text">The text.</param>
    /// <param name="settings">The settings in force for it.</param>
    /// <param name="formats">The formats to choose from.</param>
    /// <param name="document">The tree, when it could be built.</param>
    /// <param name="trouble">Why it could not.</param>
    public static bool TryRead(
        SourceText text,
        DocumentSettings settings,
        DocumentFormats formats,
        [NotNullWhen(true)] out Document? document,
        [NotNullWhen(false)] out ToolNotification? trouble)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(formats);
        DocumentFormat format = formats.Choose(text.Path, settings.Format);
        try
        {
            document = Document.Create(text, format.Read(text));
            trouble = null;
            return true;
        }
        catch (FormatBudgetException exception)
        {
            document = null;
            trouble = new ToolNotification(
                "format-budget",
                Severity.Error,
                $"The {format.Name} format gave this file up because {exception.Message}; it was not checked. Split it, or leave it out.")
            {
                Path = text.Path,
            };
            return false;
        }
        catch (Exception exception)
        {
            // A reader that fails on one file, our bug or a library's, must not take the others' findings along.
            document = null;
            trouble = new ToolNotification(
                "format-crashed",
                Severity.Error,
                $"The {format.Name} format could not read this file ({exception.GetType().Name}); it was not checked.")
            {
                Path = text.Path,
            };
            return false;
        }
    }
}
