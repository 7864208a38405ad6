using CaseFlow.App.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseFlow.Migrations.SqlServer;

/// <summary>Lets dotnet-ef see the model of this database; nothing is connected to.</summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<CaseFlowDb>
{
    public CaseFlowDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CaseFlowDb>();
        options.UseDatabase(DatabaseProvider.SqlServer, "Server=localhost;Database=caseflow");
        return new CaseFlowDb(options.Options);
    }
}
