using System.ComponentModel;
using System.Runtime.CompilerServices;
using CaseFlow.Api.Roots;

namespace CaseFlow.Api.Tests.Sample;

[SubscriptionFields]
public sealed class SampleSubscriptions
{
    [Description("Counts up to a number.")]
    public static async IAsyncEnumerable<int> Count([Description("Where to stop.")] int to, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            yield return number;
        }
    }
}
