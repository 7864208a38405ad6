using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>Writes the same rows in another way.</summary>
internal interface IOtherSide : IAsyncDisposable
{
    /// <summary>Sees what the product writes.</summary>
    IInterceptor Recorder { get; }

    /// <summary>Makes what was seen since the last time ready to be written.</summary>
    void Take();

    /// <summary>Writes it, as many steps at once as there are clients.</summary>
    Task WriteAsync(CancellationToken cancellation);
}
