using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Configuration;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Engine.Fixing;

/// <summary>Applies the fixes of a document's diagnostics until none is left. Writes nothing itself.</summary>
/// <param name="linter">Checks the text again after each pass.</param>
public sealed class FixApplier(Linter linter)
{
    /// <summary>Rules whose fixes undo each other never settle; a chain of fixes that needs more passes is not known.</summary>
    private const int PassLimit = 10;

    /// <summary>Applies fixes.</summary>
    /// <param name="original">The document's result, whose text is what the file holds.</param>
    /// <param name="settings">The settings in force for it.</param>
    /// <param name="safety">The least safe fixes to apply. One that changes quoted words is never applied.</param>
    /// <param name="regions">Where findings are reported; null for everywhere. What the fixes then lead to elsewhere is left alone.</param>
    /// <param name="choose">Chooses the diagnostics to be mended, of each pass anew; null for all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public FixOutcome Apply(
        DocumentResult original,
        DocumentSettings settings,
        FixSafety safety,
        ReportedRegions? regions = null,
        Func<DocumentResult, ImmutableArray<Diagnostic>>? choose = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(settings);
        choose ??= static result => result.Diagnostics;
        // Where bytes were lost all fixes are an editor's, and that is what there is to say.
        bool isWhole = original.Text is { Undecodable.IsEmpty: true };
        if (original.Text is not { } text || Choose(choose(original), isWhole ? safety : FixSafety.NeedsEditor) is not { Edits.IsEmpty: false } chosen)
            return new FixOutcome(original, null, 0);
        if (!isWhole)
            return Refuse(original, "undecodable-file", "This file holds bytes that its encoding does not know; no fix was applied, so that none of them is lost.");
        DocumentResult result = original;
        int applied = 0;
        for (int pass = 0; pass < PassLimit && !chosen.Edits.IsEmpty; pass++)
        {
            string content = TextEdit.Apply(result.Text!.Content, chosen.Edits);
            applied += chosen.Count;
            var next = new SourceText(text.Path, content, text.Encoding, text.HasByteOrderMark, []);
            regions = regions?.Follow(chosen.Edits);
            result = linter.Check(next, settings, cancellation);
            result = regions?.Narrow(result) ?? result;
            chosen = Choose(choose(result), safety);
        }

        if (!SourceCodec.TryEncode(text, result.Text!.Content, out byte[] bytes))
            return Refuse(original, "unencodable-fix", "A fix needs a character that this file's encoding does not have; no fix was applied.");
        if (!chosen.Edits.IsEmpty)
            result = result with { Notifications = result.Notifications.Add(Unsettled(text.Path)) };
        return new FixOutcome(result, bytes, applied);
    }

    /// <summary>The first fix of each diagnostic that is safe enough, without those that overlap or touch one chosen before.</summary>
    private static (ImmutableArray<TextEdit> Edits, int Count) Choose(ImmutableArray<Diagnostic> diagnostics, FixSafety safety)
    {
        var edits = new List<TextEdit>();
        int count = 0;
        foreach (Diagnostic diagnostic in diagnostics)
        {
            foreach (Fix fix in diagnostic.Fixes)
            {
                if (fix.Safety > safety || fix.ChangesSpeech)
                    continue;
                if (fix.Edits.All(edit => IsFree(edits, edit.Span)))
                {
                    foreach (TextEdit edit in fix.Edits)
                        edits.Insert(IndexBehind(edits, edit.Span.Start), edit);
                    count++;
                }

                break;
            }
        }

        return ([.. edits], count);
    }

    // Edits that touch could join into something that neither rule meant; the next pass sees what the first one left.
    private static bool IsFree(List<TextEdit> edits, TextSpan span)
    {
        int at = IndexBehind(edits, span.End);
        return at == 0 || edits[at - 1].Span.End < span.Start;
    }

    /// <summary>Index of the first edit that starts behind the offset.</summary>
    private static int IndexBehind(List<TextEdit> edits, int offset) =>
        OrderedSearch.FirstFrom(CollectionsMarshal.AsSpan(edits), offset + 1, static edit => edit.Span.Start);

    private static FixOutcome Refuse(DocumentResult original, string id, string reason)
    {
        var notification = new ToolNotification(id, Severity.Warning, reason) { Path = original.Path };
        return new FixOutcome(original with { Notifications = original.Notifications.Add(notification) }, null, 0);
    }

    private static ToolNotification Unsettled(string path) =>
        new("unsettled-fixes", Severity.Warning, $"After {PassLimit} passes there was still something to fix in this file; fixes of two rules may undo each other.")
        {
            Path = path,
        };
}
