using Microsoft.AspNetCore.Identity;

namespace CaseFlow.App.Accounts;

internal static class IdentityResults
{
    /// <summary>For changes that nothing a caller sends can make fail.</summary>
    /// <exception cref="InvalidOperationException">The change did not succeed.</exception>
    public static void Demand(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"Expected to change an account, but: {result}.");
        }
    }
}
