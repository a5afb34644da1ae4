using System.Collections.Immutable;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What it does, as a command to the editor.</param>
/// <param name="Safety">Whether it may be applied unseen.</param>
/// <param name="Edits">The edits, sorted and without overlap.</param>
public sealed record Fix(string Title, FixSafety Safety, ImmutableArray<TextEdit> Edits)
{
    /// <summary>Whether it would change letters or digits between quotation marks, which belong to the speaker. Such a fix is never applied by the driver, which sets this.</summary>
    public bool ChangesSpeech { get; init; }

    /// <summary>A fix that replaces one span.</summary>
    public static Fix Replace(string title, FixSafety safety, TextSpan span, string newText) =>
        new(title, safety, [new TextEdit(span, newText)]);
}
