// The bot's registration: an Azure Bot with the Teams channel, pointing at a running Sounding Board.
@description('Application (client) id of the Entra app, or client id of the managed identity, that the bot signs in as')
param appId string

@description('What that is: an app of one tenant (by secret or certificate), or a user-assigned managed identity')
@allowed(['SingleTenant', 'UserAssignedMSI'])
param appType string = 'SingleTenant'

@description('Resource id of the managed identity; empty for an app')
param managedIdentity string = ''

@description('Tenant that app is registered in')
param tenantId string = tenant().tenantId

@description('Where Teams reaches the application, such as https://bot.example.org')
param publicAddress string

param name string = 'sounding-board'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Sounding Board'
    endpoint: '${publicAddress}/api/messages'
    msaAppId: appId
    msaAppType: appType
    msaAppTenantId: tenantId
    msaAppMSIResourceId: empty(managedIdentity) ? null : managedIdentity
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true }
    }
  }
}
