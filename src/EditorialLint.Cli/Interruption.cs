using System.Runtime.InteropServices;

namespace EditorialLint.Cli;

/// <summary>Turns Ctrl-C and a request to terminate into a cancellation, and sees to it that the process ends soon.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Work that does not see its cancellation, such as reading from a silent terminal, is left after this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly CancellationTokenSource _source = new();
    private readonly PendingFiles _pending;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private Timer? _end;

    public Interruption(PendingFiles pending)
    {
        _pending = pending;
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
    }

    /// <summary>Cancelled when the user wants the program to stop.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _end?.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        _end ??= new Timer(_ => End(), null, Patience, Timeout.InfiniteTimeSpan);
        _source.Cancel();
    }

    private void End()
    {
        _pending.AbandonAll();
        Environment.Exit(ExitCodes.Interrupted);
    }
}
