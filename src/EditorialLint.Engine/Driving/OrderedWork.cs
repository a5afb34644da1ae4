using System.Runtime.ExceptionServices;

namespace EditorialLint.Engine.Driving;

/// <summary>Computes numbered results on several threads and hands them over in order on the calling thread.</summary>
/// <remarks>
/// A thread takes a new number only while few results wait, in number and in size: memory stays flat however many
/// documents there are, and however slow one of them is.
/// </remarks>
internal static class OrderedWork
{
    private const int WindowPerThread = 4;
    private const long WaitingBytesLimit = 32 << 20;

    /// <param name="count">How many results there are.</param>
    /// <param name="threads">How many threads compute; with one it is the calling thread.</param>
    /// <param name="compute">Computes a result by its number, from zero.</param>
    /// <param name="measure">The weight of a result that waits, in bytes.</param>
    /// <param name="consume">Takes the results in order.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static void Run<T>(
        int count,
        int threads,
        Func<int, CancellationToken, T> compute,
        Func<T, long> measure,
        Action<T> consume,
        CancellationToken cancellation)
    {
        threads = Math.Min(threads, count);
        if (threads > 1)
        {
            new Window<T>(count, threads, compute, measure).Run(consume, cancellation);
            return;
        }

        for (int i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            consume(compute(i, cancellation));
        }
    }

    private sealed class Window<T>(int count, int threads, Func<int, CancellationToken, T> compute, Func<T, long> measure)
    {
        private readonly object _gate = new();
        private readonly (bool Ready, T Value)[] _slots = new (bool, T)[threads * WindowPerThread];
        private int _taken;
        private int _consumed;
        private long _waitingBytes;
        private bool _stopped;
        private ExceptionDispatchInfo? _failure;

        internal void Run(Action<T> consume, CancellationToken cancellation)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            CancellationToken token = stop.Token;
            using CancellationTokenRegistration wake = token.Register(Stop);
            var workers = new Thread[threads];
            for (int i = 0; i < threads; i++)
            {
                workers[i] = new Thread(() => Work(token)) { IsBackground = true, Name = "lint" };
                workers[i].Start();
            }

            try
            {
                for (int i = 0; i < count; i++)
                    consume(Take(i, token));
            }
            finally
            {
                stop.Cancel();
                foreach (Thread worker in workers)
                    worker.Join();
            }
        }

        private void Stop()
        {
            lock (_gate)
            {
                _stopped = true;
                Monitor.PulseAll(_gate);
            }
        }

        private T Take(int index, CancellationToken cancellation)
        {
            lock (_gate)
            {
                ref (bool Ready, T Value) slot = ref _slots[index % _slots.Length];
                while (!slot.Ready)
                {
                    _failure?.Throw();
                    cancellation.ThrowIfCancellationRequested();
                    Monitor.Wait(_gate);
                }

                T value = slot.Value;
                slot = default;
                _consumed = index + 1;
                _waitingBytes -= measure(value);
                Monitor.PulseAll(_gate);
                return value;
            }
        }

        private void Work(CancellationToken cancellation)
        {
            try
            {
                while (TryStart(out int index))
                {
                    T value = compute(index, cancellation);
                    lock (_gate)
                    {
                        _slots[index % _slots.Length] = (true, value);
                        _waitingBytes += measure(value);
                        Monitor.PulseAll(_gate);
                    }
                }
            }
            catch (Exception exception)
            {
                // Not handled here: it travels to the calling thread, where an unhandled one would end the process.
                lock (_gate)
                {
                    _failure ??= ExceptionDispatchInfo.Capture(exception);
                    _stopped = true;
                    Monitor.PulseAll(_gate);
                }
            }
        }

        private bool TryStart(out int index)
        {
            lock (_gate)
            {
                // With nothing under way but waiting results the limits cannot hold for ever: the caller takes those.
                while (!_stopped && _taken < count && (_taken >= _consumed + _slots.Length || _waitingBytes > WaitingBytesLimit))
                    Monitor.Wait(_gate);
                index = _taken;
                if (_stopped || _taken == count)
                    return false;
                _taken++;
                return true;
            }
        }
    }
}
